"""The youth union's own road: proposals, resolutions, its year."""
