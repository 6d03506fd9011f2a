"""The monthly report, also from paper."""
