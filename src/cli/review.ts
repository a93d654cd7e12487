import { readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { ARTICLES_FOLDER, SPEAKERS_FILE } from '../content/edge/content-folder.ts';
import { writeAtomically } from '../build/atomic-file.ts';
import { splitArticleDocument } from '../content/article-document.ts';
import { parseBody } from '../content/markdown-body.ts';
import { textBlocks } from '../content/text-block.ts';
import type { CastRegisters } from '../import/attribution/cast.ts';
import { proposeQuotations } from '../import/attribution/proposal.ts';
import { readRegisters, textOrNothing } from '../import/edge/register-files.ts';
import { sceneOf } from '../import/attribution/scene.ts';
import { openProposals, openRemarks } from '../import/review/review-edit.ts';
import { reviewFiles, type ReviewedFile, type SpeakerRegister } from '../import/review/review.ts';
import { processTerminal } from '../import/edge/process-terminal.ts';
import type { ReviewTerminal } from '../import/review/review-terminal.ts';
import { yamlText } from '../import/draft/yaml-text.ts';

/** Walks through the proposals of all articles, or of those named. Returns the exit code: 1 while some are open. */
export async function review(root: string, ids: readonly string[], terminal?: ReviewTerminal): Promise<number> {
  const registers = await readRegisters(root);
  const names = (await readdir(join(root, ARTICLES_FOLDER))).filter((name) => name.endsWith('.md')).toSorted();
  const unknown = ids.filter((id) => !names.includes(`${id}.md`));
  if (unknown.length > 0) {
    console.error(`There is no article ${unknown.join(', ')} in ${ARTICLES_FOLDER}.`);
    return 2;
  }
  const files: ReviewedFile[] = [];
  for (const name of names.filter((candidate) => ids.length === 0 || ids.includes(candidate.replace(/\.md$/u, '')))) {
    const path = join(root, ARTICLES_FOLDER, name);
    if (openProposals(await readFile(path, 'utf8')).length === 0) continue;
    files.push(fileUnderReview(path, `${ARTICLES_FOLDER}/${name}`, registers));
  }
  if (files.length === 0) {
    console.log('No proposals are open.');
    return 0;
  }
  const shown = terminal ?? processTerminal();
  try {
    const counts = await reviewFiles(files, registerOf(root, registers), shown);
    shown.show(
      `\n${String(counts.accepted)} accepted, ${String(counts.changed)} with another speaker, ${String(counts.notQuotations)} not quotations, ${String(counts.skipped)} skipped`,
    );
  } finally {
    shown.close();
  }
  let open = 0;
  for (const { file, text } of files) {
    const now = await text();
    open += openProposals(now).length;
    for (const remark of openRemarks(now)) shown.show(`${file}: to decide: ${remark}`);
  }
  shown.show(
    open > 0
      ? `${String(open)} still open; the next review goes on with them.`
      : 'All proposals are decided. Next: npm run mint, then npm run check.',
  );
  return open > 0 ? 1 : 0;
}

function fileUnderReview(path: string, file: string, registers: CastRegisters): ReviewedFile {
  const blocksOf = (text: string) => {
    const { document } = splitArticleDocument(text, file);
    return document === undefined ? [] : textBlocks(parseBody(document, file).tree);
  };
  return {
    file,
    text: () => readFile(path, 'utf8'),
    save: (text) => {
      writeAtomically(path, text, { flush: true });
      return Promise.resolve();
    },
    context: (text, words) => blocksOf(text).find((block) => block.text.includes(words))?.text,
    cast: (text) => {
      const blocks = blocksOf(text).map((block) => ({
        text: block.text,
        heading: /^h\d$/u.test(block.element.tagName),
      }));
      const proposed = proposeQuotations(blocks, registers).quotations.map(({ speaker }) => speaker);
      const scene = sceneOf(
        blocks.map((block) => block.text),
        registers,
      );
      return [...scene.cast, ...proposed.filter((speaker) => speaker !== undefined)];
    },
  };
}

/** Adds to the end of `speakers.yaml`, so that comments and order stay. */
function registerOf(root: string, { speakers }: CastRegisters): SpeakerRegister {
  const all = new Map(speakers);
  return {
    get: (id) => all.get(id),
    ids: () => [...all.keys()],
    add: async (id, name, kind) => {
      if (all.has(id)) return;
      const path = join(root, SPEAKERS_FILE);
      const text = await textOrNothing(path);
      const separator = text === '' || text.endsWith('\n') ? '' : '\n';
      writeAtomically(
        path,
        `${text}${separator}${id}:\n  name: ${yamlText(name)}\n  kind: ${kind}\n  roles: []\n  aliases: []\n`,
        { flush: true },
      );
      all.set(id, { id, name, kind, roles: [], aliases: [] });
    },
  };
}
