#!/usr/bin/env python3
# SPDX-License-Identifier: GPL-3.0-or-later
"""The version of the build is the newest in the change log and in the metadata for software centres.
usage: check_versions.py PROJECT VERSION"""
import pathlib
import re
import sys

NEWEST = {
    "CHANGELOG.md": r"^## ([\d.]+)",
    "resources/desktop/org.tandem_annotation.tandem.metainfo.xml": r'<release version="([\d.]+)"',
}


def main():
    project, version = pathlib.Path(sys.argv[1]), sys.argv[2]
    faults = 0
    for name, pattern in NEWEST.items():
        newest = re.search(pattern, (project / name).read_text(encoding="utf-8"), re.MULTILINE)
        if not newest or newest.group(1) != version:
            print(f"{name}: its newest version is {newest and newest.group(1)}, the build's is {version}", file=sys.stderr)
            faults += 1
    return min(faults, 1)


if __name__ == "__main__":
    sys.exit(main())
