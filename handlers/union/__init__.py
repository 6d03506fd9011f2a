"""The youth union's resolutions."""
