"""Proving an export: everything that its files say is held against what it must be. May import what formats may."""
