"""Files to print: worded here, made by a short-lived child process, so that the program that runs
for months never carries a library for office files.
"""
