import { existsSync } from 'node:fs';
import { readFile, rename } from 'node:fs/promises';
import { basename, dirname, join } from 'node:path';
import { writeAtomically } from '../../build/atomic-file.ts';
import { withProjectLock } from '../../build/project-lock.ts';
import { splitArticleDocument } from '../../content/article-document.ts';
import { OUTLETS_FILE, SPEAKERS_FILE } from '../../content/edge/content-folder.ts';
import { parseBody } from '../../content/body/markdown-body.ts';
import { parseOutlets, parseSpeakers } from '../../content/registers/registers.ts';
import { textBlocks } from '../../content/body/text-block.ts';
import type { CastMember, CastRegisters } from '../attribution/cast.ts';
import { proposeQuotations } from '../attribution/proposal.ts';
import { articleKey } from '../draft/article-draft.ts';
import { analyseText, type ProposalBlock } from '../attribution/text-analysis.ts';
import { yamlText } from '../../content/yaml/yaml-text.ts';
import type { NewSpeaker, OutletRegister, ReviewedFile, SpeakerRegister } from '../review/reviewed-file.ts';
import { textOrNothing } from './register-files.ts';

/** An article file on disk, for a review. @param found its path from the project's root */
export function reviewedFile(root: string, found: string, registers: CastRegisters): ReviewedFile {
  let file = found;
  // A review asks a question about the same text after each key: an article of 28 quotations kept a person waiting 0.2 s each.
  let lastCast: { readonly body: string; readonly cast: readonly CastMember[] } | undefined;
  let lastProposals: { readonly body: string; readonly proposals: ReturnType<typeof proposeQuotations> } | undefined;
  const blocksOf = (text: string) => {
    const { document } = splitArticleDocument(text, file);
    return document === undefined ? [] : textBlocks(parseBody(document, file).tree);
  };
  const blocksFor = (text: string) =>
    blocksOf(text).map((block) => ({
      text: block.text,
      code: block.code,
      heading: /^h\d$/u.test(block.element.tagName),
    }));
  const speltAs = (text: string) => ({ ...registers, ...ofArticle(text, file) });
  return {
    get file() {
      return file;
    },
    rename: (nameOf) =>
      withProjectLock(root, 'content', async () => {
        const folder = file.slice(0, -'.md'.length);
        const id = nameOf(basename(folder));
        if (id === basename(folder)) return id;
        const renamed = `${dirname(file)}/${id}`;
        const hasPictures = existsSync(join(root, folder));
        if (existsSync(join(root, `${renamed}.md`)) || (hasPictures && existsSync(join(root, renamed))))
          return undefined;
        // Pictures first: a rename that was killed is made whole by the next one.
        if (hasPictures) await rename(join(root, folder), join(root, renamed));
        await rename(join(root, file), join(root, `${renamed}.md`));
        file = `${renamed}.md`;
        return id;
      }),
    text: () => readFile(join(root, file), 'utf8'),
    change: (edit) =>
      withProjectLock(root, 'content', async () => {
        const path = join(root, file);
        writeAtomically(path, edit(await readFile(path, 'utf8')), { flush: true });
      }),
    proposals: (text) => {
      const blocks = blocksFor(text);
      const body = blocks.map((block) => block.text).join('\n');
      if (lastProposals?.body !== body) lastProposals = { body, proposals: proposeQuotations(blocks, speltAs(text)) };
      return lastProposals.proposals.quotations;
    },
    paragraphs: (text) => blocksOf(text).map((block) => block.text),
    article: (text) => ofArticle(text, file).article,
    cast: (text) => {
      const blocks = blocksFor(text);
      const body = blocks.map((block) => block.text).join('\n');
      if (lastCast?.body !== body) lastCast = { body, cast: castOf(blocks, speltAs(text)) };
      return lastCast.cast;
    },
  };
}

/** Whom a text names, and whom its proposals name. */
function castOf(blocks: readonly ProposalBlock[], registers: CastRegisters): readonly CastMember[] {
  const proposed = proposeQuotations(blocks, registers).quotations.map(({ speaker }) => speaker);
  return [...analyseText(blocks, registers).cast, ...proposed.filter((speaker) => speaker !== undefined)];
}

/** What an article states by which its import has made the ids: its language and its document. */
function ofArticle(text: string, file: string): Pick<CastRegisters, 'language' | 'article'> {
  const { document } = splitArticleDocument(text, file);
  const { language, sha256 } = (document?.frontMatter.data ?? {}) as Readonly<Record<string, unknown>>;
  return {
    ...(typeof language === 'string' && { language }),
    ...(typeof sha256 === 'string' && { article: articleKey(sha256) }),
  };
}

/** `speakers.yaml` for a review. New speakers are appended, so that comments and order stay. */
export function speakerRegister(root: string, { speakers, language }: CastRegisters): SpeakerRegister {
  const all = new Map(speakers);
  return {
    ...(language !== undefined && { language }),
    get: (id) => all.get(id),
    ids: () => [...all.keys()],
    add: (...speakers) =>
      addEntries(root, SPEAKERS_FILE, (text) => {
        // Another review may have added the speaker in the meantime.
        for (const [known, speaker] of parseSpeakers(text, SPEAKERS_FILE).entries) all.set(known, speaker);
        const added = speakers.filter(({ id }) => !all.has(id));
        for (const speaker of added) all.set(speaker.id, { ...speaker, roles: [], aliases: [] });
        return added.map(speakerEntry);
      }),
    remove: (ids) =>
      withProjectLock(root, 'content', async () => {
        const path = join(root, SPEAKERS_FILE);
        const before = await textOrNothing(path);
        const after = ids
          .flatMap((id) => all.get(id) ?? [])
          .reduce((text, speaker) => text.replace(speakerEntry(speaker), () => ''), before);
        if (after === before) return;
        writeAtomically(path, after, { flush: true });
        const { entries } = parseSpeakers(after, SPEAKERS_FILE);
        for (const id of ids) if (!entries.has(id)) all.delete(id);
      }),
  };
}

/** A speaker as a review writes it. */
function speakerEntry({ id, name, kind }: NewSpeaker): string {
  return `${id}:\n  name: ${yamlText(name)}\n  kind: ${kind}\n  roles: []\n  aliases: []\n`;
}

/** `outlets.yaml` for a review, in the same way. */
export function outletRegister(root: string, { outlets, language }: CastRegisters): OutletRegister {
  const all = new Map(outlets);
  return {
    ...(language !== undefined && { language }),
    get: (id) => all.get(id),
    ids: () => [...all.keys()],
    add: (outlet) =>
      addEntries(root, OUTLETS_FILE, (text) => {
        for (const [known, there] of parseOutlets(text, OUTLETS_FILE).entries) all.set(known, there);
        if (all.has(outlet.id)) return [];
        all.set(outlet.id, outlet);
        return [`${outlet.id}:\n  name: ${yamlText(outlet.name)}\n`];
      }),
  };
}

/** Appends entries to a register, while nothing else writes. @param missing the entries that its text lacks */
async function addEntries(root: string, file: string, missing: (text: string) => readonly string[]): Promise<void> {
  await withProjectLock(root, 'content', async () => {
    const path = join(root, file);
    // An empty register is written {}, behind which no entry can stand.
    const text = (await textOrNothing(path)).replace(/^\{\s*\}[^\S\n]*\n?/mu, '');
    const entries = missing(text);
    if (entries.length === 0) return;
    const separator = text === '' || text.endsWith('\n') ? '' : '\n';
    writeAtomically(path, `${text}${separator}${entries.join('')}`, { flush: true });
  });
}
