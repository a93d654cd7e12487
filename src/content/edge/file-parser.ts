import { sha256 } from '../../text/digest.ts';
import { fingerprintOf } from '../../archive/fingerprint.ts';
import { parseArticle } from '../article-parser.ts';
import { decodeText } from '../files/decode-text.ts';
import { readContentFile } from './content-file.ts';
import { namesDigest, type ParsedFile, type ParsingWork } from './article-parsing.ts';
import { packArticle } from './packed-article.ts';

/** Creates a function that reads and parses one file. File names are relative to the root. */
export function fileParser({ root, registers, drafts }: ParsingWork): (file: string) => ParsedFile {
  return (file) => {
    const draft = drafts?.get(file);
    const { bytes, issues: unreadable } =
      draft === undefined ? readContentFile(root, file) : { bytes: new TextEncoder().encode(draft), issues: [] };
    if (bytes === undefined) return { issues: unreadable, warnings: [] };
    const { text, issues: undecodable } = decodeText(bytes, file);
    if (text === undefined) return { issues: undecodable, warnings: [] };
    const { article, claims, links, issues, warnings } = parseArticle(text, file, registers);
    if (article === undefined) return { issues, warnings, claims: { file, links, ...claims } };
    const names = namesDigest(article, registers);
    return {
      packed: packArticle({
        file,
        key: sha256(bytes),
        names,
        article,
        fingerprint: fingerprintOf(article),
        ...(links !== undefined && { links }),
        warnings,
      }),
      issues,
      warnings,
    };
  };
}
