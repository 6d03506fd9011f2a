"""How fast a whole turn is, beside a plain bot and the bare floor: `python -m bench --quick`."""
