"""The devices: each takes a Document, its matches and its voices, and yields what it finds. Adding one is a name here."""

from framing.devices.contrast import find_contrasts
from framing.devices.hedging import hedging
from framing.devices.loaded import loaded

FINDING_DEVICES = (loaded, hedging)

__all__ = ["FINDING_DEVICES", "find_contrasts"]
