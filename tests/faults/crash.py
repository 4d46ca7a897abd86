"""What a disk may hold after a power cut, from the log of a file system in memory."""

import itertools

from tests.faults.memory import MemoryFileSystem


def crash_images(before, log):
    """Give what the disk may hold, each with the number of events that had happened.

    ``before`` maps each folder to its names when the log began, all on the disk. Of each folder,
    any number of the changes since its last sync may be lost, the latest first. Of each file not
    synced, the content may be lost, torn, zeroed, short or whole.
    """
    for happened in range(len(log) + 1):
        ops, firm, unsynced = _standing(log[:happened])
        choices = [range(firm.get(folder, 0), len(ops[folder]) + 1) for folder in ops]
        for lengths in itertools.product(*choices):
            kept = {folder: ops[folder][:n] for folder, n in zip(ops, lengths, strict=True)}
            for spoil in SPOILS if unsynced else SPOILS[:1]:
                yield happened, _image(before, kept, unsynced, spoil)


def _standing(past):
    """Give the changes of each folder, how many of them are firm, and the files that are not."""
    ops, firm, unsynced = {}, {}, {}
    for event in past:
        if event.kind == "name":
            ops.setdefault(event.folder, []).append(event.change)
        elif event.kind == "sync_folder":
            firm[event.folder] = len(ops.get(event.folder, ()))
        elif event.kind == "data":
            unsynced[event.inode.number] = event.inode
        else:
            unsynced.pop(event.inode.number, None)
    return ops, firm, unsynced


def _whole(data):
    return data


def _lost(data):
    return data[:0]


def _torn(data):
    return data[: len(data) // 2]


def _half_zeroed(data):
    return data[: len(data) // 2] + bytes(len(data) - len(data) // 2)


def _zeroed(data):
    return bytes(len(data))


def _short(data):
    return data[:-1]


SPOILS = (_whole, _lost, _torn, _half_zeroed, _zeroed, _short)


def _image(before, kept, unsynced, spoil):
    names, made = _names(before, kept)
    image = MemoryFileSystem()
    twins = {}
    for folder in sorted(made):
        if not all(parent in made for parent in folder.parents):
            continue
        image.folders[folder] = {}
        for name, inode in names.get(folder, {}).items():
            if inode.number not in twins:
                data = spoil(inode.data) if inode.number in unsynced else inode.data
                image.plant(folder / name, data)
                twins[inode.number] = image.folders[folder][name]
            image.folders[folder][name] = twins[inode.number]
    return image


def _names(before, kept):
    """Give what is in each folder when only the kept changes reached the disk, and the folders."""
    names = {folder: dict(inside) for folder, inside in before.items()}
    made = set(before)
    changes = [(folder, one) for folder, some in kept.items() for one in some]
    for folder, change in changes:
        inside = names.setdefault(folder, {})
        for name, inode in change:
            if name.endswith("/"):
                made.add(folder / name[:-1])
            elif inode is None:
                inside.pop(name, None)
            else:
                inside[name] = inode
    return names, made
