// Reads the text of one scene in one language: Markdown with a few marks (scenes/README.md) becomes blocks for the page
// and passages for the rules. What the format does not have is named, with its line, and left out.

import type { Blockquote, PhrasingContent, Root, RootContent } from 'mdast';
import type { ContainerDirective, TextDirective } from 'mdast-util-directive';
import remarkDirective from 'remark-directive';
import remarkParse from 'remark-parse';
import { unified } from 'unified';
import type { ClaimId } from '../../core/evidence.ts';
import type { Block, Inline } from '../../core/story.ts';
import { unknown, type Faults, type Problem } from './problems.ts';
import type { Mark, Passage } from './prose.ts';
import { frontMatterSchema } from './schemas.ts';
import { YamlFile } from './yaml-file.ts';

export interface StepDraft {
  readonly id: string;
  readonly line: number;
  heading: string | null;
  readonly plain: Block[];
  readonly detail: Block[];
  readonly passages: Passage[];
}

export interface SceneDraft {
  readonly file: string;
  title: string | null;
  /** Hash of the text that a translation follows; null in the first language. */
  readonly follows: string | null;
  readonly note: Block[];
  readonly notePassages: Passage[];
  readonly steps: StepDraft[];
}

const parser = unified().use(remarkParse).use(remarkDirective);
const fence = /^\s*:{3,}\s*$/;
const frontMatter = /^---\n([\s\S]*?)\n---[ \t]*(?=\n|$)/;

/** The text below the front matter, as translations follow it. */
export function bodyOf(text: string): string {
  return text.replace(frontMatter, '').trim();
}

export function readSceneText(file: string, text: string, problems: Problem[]): SceneDraft {
  const head = frontMatter.exec(text);
  const yaml = new YamlFile(file, head ? `\n${head[1] ?? ''}` : '{}', problems);
  const front = head ? yaml.check(frontMatterSchema, 'front matter') : null;
  const body = head ? head[0].replace(/[^\n]/g, '') + text.slice(head[0].length) : text;

  const draft: SceneDraft = {
    file,
    title: front?.title ?? null,
    follows: front?.follows ?? null,
    note: [],
    notePassages: [],
    steps: [],
  };
  let root: Root;
  try {
    root = parser.parse(body);
  } catch (error) {
    yaml.faults.add(1, `broken Markdown: ${error instanceof Error ? error.message : String(error)}`);
    return draft;
  }
  new TextReader(draft, body.split('\n'), yaml.faults).readRoot(root);
  return draft;
}

class TextReader {
  readonly draft: SceneDraft;
  readonly lines: readonly string[];
  readonly faults: Faults;

  constructor(draft: SceneDraft, lines: readonly string[], faults: Faults) {
    this.draft = draft;
    this.lines = lines;
    this.faults = faults;
  }

  readRoot(root: Root): void {
    for (const node of root.children) {
      if (node.type === 'heading') this.readHeading(node);
      else this.readBody(node);
    }
    if (this.draft.title === null) this.faults.add(1, 'the scene has no title; begin the file with "# Title"');
    for (const step of this.draft.steps) {
      if (step.heading === null)
        this.faults.add(step.line, `step "${step.id}" has no heading; add "### Heading" below it`);
      if (step.plain.length === 0) this.faults.add(step.line, `step "${step.id}" has no text; write a paragraph`);
    }
  }

  private readHeading(node: Extract<RootContent, { type: 'heading' }>): void {
    const line = lineOf(node);
    const passage = new PassageBuilder(this.faults, 'heading', 'prose');
    passage.read(node.children);
    const text = passage.text.trim();
    const step = this.draft.steps.at(-1);
    if (node.depth === 1) {
      if (step || this.draft.title !== null)
        this.faults.add(line, 'a scene has one title; write "##" for a step, "###" for its heading');
      else if (text === '') this.faults.add(line, 'the title is empty');
      else this.draft.title = text;
    } else if (node.depth === 2) {
      if (!/^[a-z0-9]+(-[a-z0-9]+)*$/.test(text)) {
        this.faults.add(
          line,
          `"## ${text}" must be the step's name as in scene.yaml; write the heading that readers see as "###" below it`,
        );
      }
      this.draft.steps.push({ id: text, line, heading: null, plain: [], detail: [], passages: [] });
    } else if (node.depth === 3 && step) {
      if (step.heading !== null) this.faults.add(line, `step "${step.id}" has two headings; keep one`);
      else if (step.plain.length + step.detail.length > 0)
        this.faults.add(line, 'the heading stands right below "## step", before the text');
      else if (text === '') this.faults.add(line, 'the heading is empty');
      step.heading ??= text;
      step.passages.push(passage.passage());
    } else {
      this.faults.add(line, 'only "#" (title), "##" (step) and "###" (heading of a step) are used here');
    }
  }

  private readBody(node: RootContent): void {
    const step = this.draft.steps.at(-1);
    if (node.type === 'containerDirective' && node.name === 'note') {
      this.checkClosed(node);
      if (step) this.faults.add(lineOf(node), '":::note" belongs before the first step');
      for (const child of node.children) this.readBlock(child, this.draft.note, this.draft.notePassages, 'note');
      return;
    }
    if (!step) {
      if (node.type !== 'html' || !isComment(node.value)) {
        this.faults.add(lineOf(node), 'text before the first step; put it below "## step-name", or in ":::note"');
      }
      return;
    }
    if (node.type === 'containerDirective' && node.name === 'detail') {
      this.checkClosed(node);
      if (node.children.length === 0) this.faults.add(lineOf(node), '":::detail" is empty; write in it or take it out');
      for (const child of node.children) this.readBlock(child, step.detail, step.passages, 'detail');
      return;
    }
    this.readBlock(node, step.plain, step.passages, 'plain');
  }

  private readBlock(
    node: RootContent | Blockquote['children'][number],
    blocks: Block[],
    passages: Passage[],
    depth: Passage['depth'],
  ): void {
    const read = (children: readonly PhrasingContent[], role: Passage['role'] = 'prose') => {
      const builder = new PassageBuilder(this.faults, depth, role);
      const inlines = builder.read(children);
      passages.push(builder.passage());
      return { inlines, claims: builder.claims };
    };
    switch (node.type) {
      case 'paragraph': {
        const { inlines, claims } = read(node.children);
        blocks.push({ kind: 'paragraph', children: inlines, claims });
        return;
      }
      case 'list': {
        const items: (readonly Inline[])[] = [];
        const claims: ClaimId[] = [];
        for (const item of node.children) {
          const [only, ...rest] = item.children;
          if (only?.type !== 'paragraph' || rest.length > 0) {
            this.faults.add(lineOf(item), 'an item of a list is one paragraph, without lists inside');
            continue;
          }
          const found = read(only.children);
          items.push(found.inlines);
          claims.push(...found.claims);
        }
        blocks.push({ kind: 'list', items, claims: [...new Set(claims)] });
        return;
      }
      case 'containerDirective':
        if (node.name === 'pair') this.readPair(node, blocks, read);
        else {
          const inside = node.name === 'detail' || node.name === 'note';
          const tip = inside
            ? `":::${node.name}" cannot stand inside another block`
            : unknown('block', node.name, ['detail', 'note', 'pair']);
          this.faults.add(lineOf(node), tip);
        }
        return;
      case 'html':
        if (!isComment(node.value))
          this.faults.add(lineOf(node), 'HTML is not used here; write plain text with the marks of scenes/README.md');
        return;
      default:
        this.faults.add(
          lineOf(node),
          `${blockNames[node.type] ?? `"${node.type}"`} cannot be used here; write paragraphs or a list`,
        );
    }
  }

  private readPair(
    node: ContainerDirective,
    blocks: Block[],
    read: (
      children: readonly PhrasingContent[],
      role: 'read' | 'shown',
    ) => { inlines: readonly Inline[]; claims: readonly ClaimId[] },
  ): void {
    this.checkClosed(node);
    const id = idOf(node, this.faults, ':::pair');
    const [first, second, ...rest] = node.children;
    if (first?.type !== 'paragraph' || second?.type !== 'paragraph' || rest.length > 0) {
      this.faults.add(
        lineOf(node),
        'a pair has two paragraphs with an empty line between: what you may read, what studies show',
      );
      return;
    }
    const left = read(first.children, 'read');
    const right = read(second.children, 'shown');
    const claims = [...new Set([...(id === null ? [] : [id]), ...left.claims, ...right.claims])];
    blocks.push({ kind: 'pair', read: left.inlines, shown: right.inlines, claims });
  }

  /** A block that nobody closed silently swallows the rest of the file: say so. */
  private checkClosed(node: ContainerDirective): void {
    const last = node.position?.end.line ?? 1;
    if (last === lineOf(node) || !fence.test(this.lines[last - 1] ?? '')) {
      this.faults.add(lineOf(node), `":::${node.name}" is never closed; add a line ":::" after its last line`);
    }
  }
}

/** Gathers the words of one paragraph: as inlines for the page and as running text for the rules. */
class PassageBuilder {
  text = '';
  readonly claims: ClaimId[] = [];
  readonly #marks: Mark[] = [];
  readonly #lines: [number, number][] = [];
  readonly #faults: Faults;
  readonly #depth: Passage['depth'];
  readonly #role: Passage['role'];
  #open: Mark['kind'][] = [];

  constructor(faults: Faults, depth: Passage['depth'], role: Passage['role']) {
    this.#faults = faults;
    this.#depth = depth;
    this.#role = role;
  }

  passage(): Passage {
    return { depth: this.#depth, role: this.#role, text: this.text, marks: this.#marks, lines: this.#lines };
  }

  read(nodes: readonly PhrasingContent[]): Inline[] {
    return joinTexts(nodes.flatMap((node) => this.#readNode(node)));
  }

  #readNode(node: PhrasingContent): Inline[] {
    const line = lineOf(node);
    switch (node.type) {
      case 'text':
        return this.#add(node.value, line);
      case 'break':
        return this.#add(' ', line);
      case 'emphasis':
        return [{ kind: 'emphasis', children: this.read(node.children) }];
      case 'strong':
        return [{ kind: 'strong', children: this.read(node.children) }];
      case 'link':
        if (!/^(https:\/\/|mailto:|tel:|sms:|#|\/(?!\/))/.test(node.url)) {
          this.#faults.add(line, `the link "${node.url}" must begin with https://, mailto:, tel:, # or /`);
        }
        return [{ kind: 'link', href: node.url, children: this.read(node.children) }];
      case 'textDirective':
        return this.#readMark(node);
      case 'html':
        if (!isComment(node.value))
          this.#faults.add(line, 'HTML is not used here; write plain text with the marks of scenes/README.md');
        return [];
      default:
        this.#faults.add(line, `${blockNames[node.type] ?? `"${node.type}"`} cannot be used in a sentence`);
        return [];
    }
  }

  #readMark(node: TextDirective): Inline[] {
    const line = lineOf(node);
    if (node.children.length === 0 && Object.keys(node.attributes ?? {}).length === 0) {
      // ":30" or "note:this" is a colon in the author's sentence, not a mark.
      if (!isMark(node.name)) return this.#add(`:${node.name}`, line);
      this.#faults.add(
        line,
        `":${node.name}" is a broken mark; write :${node.name}[words]{#name} without spaces between`,
      );
      return [];
    }
    if (!isMark(node.name)) {
      this.#faults.add(line, unknown('mark', node.name, ['claim', 'term', 'thing']));
      return this.read(node.children);
    }
    const id = idOf(node, this.#faults, `:${node.name}[...]`);
    if (this.#open.includes(node.name)) this.#faults.add(line, `a ":${node.name}" cannot stand inside another`);
    const start = this.text.length;
    this.#open.push(node.name);
    const children = this.read(node.children);
    this.#open.pop();
    if (this.text.slice(start).trim() === '') {
      this.#faults.add(line, `":${node.name}" has no words; write :${node.name}[words]{#name}`);
      return [];
    }
    if (id === null) return children;
    this.#marks.push({ kind: node.name, id, start, end: this.text.length, line });
    if (node.name === 'claim') {
      if (this.#depth === 'heading') this.#faults.add(line, 'a heading cannot be a claim; put the claim in the text');
      if (!this.claims.includes(id)) this.claims.push(id);
      return children;
    }
    if (node.name === 'term') return [{ kind: 'term', term: id, children }];
    // Whether the thing exists is checked by compile(), before anyone sees this.
    return [{ kind: 'thing', thing: id as Extract<Inline, { kind: 'thing' }>['thing'], children }];
  }

  #add(value: string, line: number): Inline[] {
    const unclosed = /:(claim|term|thing)\s*\[|\{\s*#[\w-]*\s*\}|\[\s*\]/.exec(value);
    if (unclosed)
      this.#faults.add(line, `"${unclosed[0]}" is a broken mark; write :claim[words]{#name} without spaces between`);
    if (/^\s*:{2,}|\n\s*:{2,}/.test(value))
      this.#faults.add(line, 'a stray ":::"; it closes nothing, or it lacks an empty line around it');
    let at = line;
    for (const [index, part] of value.split('\n').entries()) {
      if (index > 0) at += 1;
      this.#lines.push([this.text.length, at]);
      this.text += (index > 0 && !this.text.endsWith(' ') ? ' ' : '') + part.replace(/\s+/g, ' ');
    }
    return [{ kind: 'text', text: value.replace(/\s+/g, ' ') }];
  }
}

function joinTexts(inlines: readonly Inline[]): Inline[] {
  const joined: Inline[] = [];
  for (const inline of inlines) {
    const last = joined.at(-1);
    if (inline.kind === 'text' && last?.kind === 'text')
      joined[joined.length - 1] = { kind: 'text', text: last.text + inline.text };
    else if (inline.kind !== 'text' || inline.text !== '') joined.push(inline);
  }
  return joined;
}

const isMark = (name: string): name is Mark['kind'] => name === 'claim' || name === 'term' || name === 'thing';
const isComment = (html: string): boolean => /^<!--[\s\S]*-->$/.test(html.trim());
const lineOf = (node: { position?: { start: { line: number } } | undefined }): number => node.position?.start.line ?? 1;

function idOf(node: TextDirective | ContainerDirective, faults: Faults, what: string): string | null {
  const id = node.attributes?.['id'];
  const others = Object.keys(node.attributes ?? {}).filter((key) => key !== 'id');
  if (others.length > 0) faults.add(lineOf(node), unknown(`setting of "${what}"`, others[0], ['#name']));
  if (id) return id;
  faults.add(lineOf(node), `"${what}" names nothing; add {#name} after it`);
  return null;
}

const blockNames: Record<string, string> = {
  code: 'a block of code (a line that begins with four spaces, or ```)',
  inlineCode: 'code (`...`)',
  blockquote: 'a quotation (">")',
  thematicBreak: 'a line ("---")',
  image: 'an image',
  imageReference: 'an image',
  linkReference: 'a reference link',
  definition: 'a link definition',
  footnoteReference: 'a footnote',
  leafDirective: 'a "::" line',
  table: 'a table',
};
