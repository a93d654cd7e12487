import { describe, expect, test } from 'vitest';
import { parseArticle } from '../../../src/content/article-parser.ts';
import { formatIssue } from '../../../src/archive/issue.ts';
import { openDoor, openDoorFile, registers } from '../../fixtures/open-door.ts';
import { expectComplaints, type Slip } from '../../fixtures/slip.ts';

describe('a body', () => {
  test.each<Slip>([
    {
      what: 'a heading of level 1',
      from: 'It ends.',
      to: '# It ends',
      says: [
        '29:1 heading-level: this heading has level 1, but only the headline of the page may have it. Use ## or a lower level.',
      ],
    },
    {
      what: 'an underlined heading of level 1',
      from: 'It ends.',
      to: 'It ends\n=======',
      says: [
        '29:1 heading-level: this heading has level 1, but only the headline of the page may have it. Use ## or a lower level.',
      ],
    },
    {
      what: 'a block of HTML',
      from: 'It ends.',
      to: '<div class="end">\nIt ends.\n</div>',
      says: [
        '29:1 raw-html: "<div class="end">" is raw HTML, and it could run code in a reader\'s browser. Write it as Markdown, or escape < as \\<.',
      ],
    },
    {
      what: 'HTML in a line',
      from: 'It ends.',
      to: 'It <b>ends.',
      says: [
        '29:4 raw-html: "<b>" is raw HTML, and it could run code in a reader\'s browser. Write it as Markdown, or escape < as \\<.',
      ],
    },
    {
      what: 'a comment',
      from: 'It ends.',
      to: 'It ends.\n\n<!-- to do -->',
      says: [
        '31:1 raw-html: "<!-- to do -->" is raw HTML, and it could run code in a reader\'s browser. Write it as Markdown, or escape < as \\<.',
      ],
    },
    {
      what: 'a script',
      from: 'It ends.',
      to: 'It ends.\n<script>alert(1)</script>',
      says: [
        '30:1 raw-html: "<script>alert(1)</script>" is raw HTML, and it could run code in a reader\'s browser. Write it as Markdown, or escape < as \\<.',
      ],
    },
    {
      what: 'a link that runs code',
      from: 'It ends.',
      to: 'It [ends](javascript:alert(1)).',
      says: [
        '29:4 link-scheme: the link to "javascript:alert(1)" is not http, https, mailto or article. Write a full address, or remove the link.',
      ],
    },
    {
      what: 'a link that runs code, in disguise',
      from: 'It ends.',
      to: 'It [ends](JAVA&#83;CRIPT:alert(1)).',
      says: [
        '29:4 link-scheme: the link to "JAVASCRIPT:alert(1)" is not http, https, mailto or article. Write a full address, or remove the link.',
      ],
    },
    {
      what: 'an autolink that runs code',
      from: 'It ends.',
      to: 'It ends <javascript:alert(1)>.',
      says: [
        '29:9 link-scheme: the link to "javascript:alert(1)" is not http, https, mailto or article. Write a full address, or remove the link.',
      ],
    },
    {
      what: 'a link inside the site',
      from: 'It ends.',
      to: 'It [ends](/about/).',
      says: [
        '29:4 link-scheme: the link to "/about/" is not http, https, mailto or article. Write a full address, or remove the link.',
      ],
    },
    {
      what: 'a link without a scheme',
      from: 'It ends.',
      to: 'It [ends](//evil.example/).',
      says: [
        '29:4 link-scheme: the link to "//evil.example/" is not http, https, mailto or article. Write a full address, or remove the link.',
      ],
    },
    {
      what: 'a link definition with data',
      from: 'It ends.',
      to: 'It [ends][end].\n\n[end]: data:text/html,hello',
      says: [
        '31:1 link-scheme: the link to "data:text/html,hello" is not http, https, mailto or article. Write a full address, or remove the link.',
      ],
    },
    {
      what: 'an image',
      from: 'It ends.',
      to: 'It ends: ![a door](https://example.org/door.png)',
      says: [
        '29:10 picture-elsewhere: the picture "https://example.org/door.png" is not a file of the archive, and pages load nothing from elsewhere. Save it beside the article, in the folder of the article\'s id, and write its name alone.',
      ],
    },
    {
      what: 'an image by reference',
      from: 'It ends.',
      to: 'It ends: ![a door][door]\n\n[door]: https://example.org/door.png',
      says: [
        '29:10 picture-reference: the address of this picture stands in another place. Write it here: ![a door](name-of-the-file.jpg).',
      ],
    },
  ])('with $what', expectComplaints);
});

describe('a body without text', () => {
  const frontMatter = openDoor.slice(0, openDoor.indexOf('\n\n“') + 1);

  test.each(['', '\n  \n', '\n---\n', '\n[end]: https://example.org/\n'])('%j gets a single issue', (body) => {
    expect(parseArticle(`${frontMatter}${body}`, openDoorFile, registers).issues.map(formatIssue)).toEqual([
      `${openDoorFile}:26:1 body-empty: the article has no text. Write it below the front matter.`,
    ]);
  });
});
