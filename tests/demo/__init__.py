"""The sample commune, the driver behind the page, and the tour."""
