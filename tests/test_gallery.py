"""The sample report in reports/gallery is what the package makes today."""

from __future__ import annotations

import subprocess
import sys
from pathlib import Path

ROOT = Path(__file__).resolve().parents[1]


def test_gallery_is_up_to_date() -> None:
    done = subprocess.run([sys.executable, "scripts/gallery.py", "--check"], capture_output=True, text=True, cwd=ROOT, check=False)
    assert done.returncode == 0, done.stdout + done.stderr
    assert (ROOT / "reports" / "gallery" / "report.png").stat().st_size > 20_000
