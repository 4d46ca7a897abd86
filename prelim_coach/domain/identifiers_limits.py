"""What the product says about the patient-identifier check, wherever it says anything about it."""

LIMITS = (
    "This catches common patterns only. It does not make a note free of patient information.",
    "A name on its own, without a title, an age or a bed, often slips through. So do nicknames and "
    "names that are ordinary words.",
    "A rare story can name a patient without a single number: who, where and when together are "
    "enough, and no pattern sees that.",
    "It reads English shorthand. Other languages, pictures and scans are not looked at.",
    "Colleagues may be named; a name beside a job, or in your contacts, is taken for a colleague.",
)
"""Plain sentences on what the check cannot catch."""
