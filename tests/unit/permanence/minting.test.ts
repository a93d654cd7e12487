import { readdir, readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { changeTogether } from '../../../src/build/changed-together.ts';
import { mintArchive, withIds } from '../../../src/permanence/edge/minting.ts';
import { withFolder } from '../../fixtures/content-folder.ts';
import { openDoor, openDoorArchive, openDoorFile } from '../../fixtures/open-door.ts';

const withoutId = openDoor.replace('id: 7k2m9x4d\n    speaker', 'speaker');

test('minting writes nothing while the archive has an issue', async () => {
  const spoiled = withoutId.replace('It ends.', 'It ends\u0010.');
  await withFolder({ ...openDoorArchive, [openDoorFile]: spoiled }, async (root) => {
    const { ids, issues } = await mintArchive(root);
    expect({ ids, rules: issues.map(({ rule, line }) => [rule, line]) }).toEqual({
      ids: [],
      rules: [['character-refused', 28]],
    });
    expect(await readFile(join(root, openDoorFile), 'utf8')).toBe(spoiled);
    expect((await readdir(join(root, 'content'))).toSorted()).toEqual([
      'archive.yaml',
      'articles',
      'outlets.yaml',
      'speakers.yaml',
    ]);
  });
});

test('minting writes ids, addresses and texts when it has none', async () => {
  await withFolder({ ...openDoorArchive, [openDoorFile]: withoutId }, async (root) => {
    const { ids, issues, fingerprints } = await mintArchive(root);
    expect({ ids, issues, fingerprints }).toEqual({
      ids: [{ file: openDoorFile, count: 1 }],
      issues: [],
      fingerprints: { added: 1, total: 1 },
    });
    expect(await readFile(join(root, openDoorFile), 'utf8')).toContain('- id: f3gpktm9\n');
  });
});

test('minting would not write over what somebody saved while it read', async () => {
  await withFolder({ ...openDoorArchive, [openDoorFile]: withoutId }, async (root) => {
    const { changes } = await withIds(root, new Map());
    const saved = `${withoutId}\nOne more.\n`;
    await writeFile(join(root, openDoorFile), saved);
    expect(() => {
      changeTogether(root, changes);
    }).toThrow(
      `${openDoorFile} was saved by somebody else while it was read, and its new text would be lost. Nothing was written. Do it again.`,
    );
    expect(await readFile(join(root, openDoorFile), 'utf8')).toBe(saved);
  });
});

test('minting takes the importer’s remarks away, and names those on which nobody decided', async () => {
  const remarks = '# to decide: rights: choose one\n# to decide: byline: the source names nobody\n';
  const imported = openDoor.replace('---\n', `---\n${remarks}`);
  await withFolder({ ...openDoorArchive, [openDoorFile]: imported }, async (root) => {
    const { undecided, issues } = await mintArchive(root);
    expect({ undecided, issues }).toEqual({
      undecided: [{ file: openDoorFile, remark: 'byline: the source names nobody' }],
      issues: [],
    });
    expect(await readFile(join(root, openDoorFile), 'utf8')).toBe(openDoor);
  });
});
