"""The sample report in reports/gallery is what the package makes today."""

from __future__ import annotations

import subprocess
import sys
from pathlib import Path

sys.path.insert(0, str(Path(__file__).resolve().parents[1] / "scripts"))
import gallery

ROOT = Path(__file__).resolve().parents[1]


def test_gallery_is_up_to_date() -> None:
    done = subprocess.run([sys.executable, "scripts/gallery.py", "--check"], capture_output=True, text=True, cwd=ROOT, check=False)
    assert done.returncode == 0, done.stdout + done.stderr
    for picture in ("report.png", "contrast.png", "compare.png"):
        assert (ROOT / "reports" / "gallery" / picture).stat().st_size > 20_000


def test_a_comparison_is_the_same_but_for_its_numbers(tmp_path: Path) -> None:
    one, two, three = (tmp_path / name for name in "abc")
    one.write_text('<path id="m3b507150b8" d="M 1.5-2.25e-05L.5 3"/> 1,204 words, q = .065, −0.4', "utf-8")
    two.write_text('<path id="mbe7f566463" d="M 1.6-2.24e-05L.4 -3"/> 1,205 words, q = .064, 0.4', "utf-8")
    three.write_text('<path id="m3b507150b8" d="M 1.5-2.25e-05L.5 3"/> 1,204 marks, q = .065, −0.4', "utf-8")
    assert gallery.same_but_for_numbers(one, two)
    assert not gallery.same_but_for_numbers(one, three) and not gallery.same_but_for_numbers(one, tmp_path / "none")
