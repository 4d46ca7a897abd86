"""Run the app with ``python -m prelim_coach``."""

from prelim_coach.cli import main

if __name__ == "__main__":
    main()
