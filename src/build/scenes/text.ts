// Reads the text of one scene in one language: Markdown with a few marks (scenes/README.md) becomes blocks for the page
// and passages for the rules. What the format does not have is named, with its line, and left out.

import type { Blockquote, PhrasingContent, Root, RootContent } from 'mdast';
import type { ContainerDirective } from 'mdast-util-directive';
import remarkDirective from 'remark-directive';
import remarkParse from 'remark-parse';
import { unified } from 'unified';
import type { ClaimId } from '../../core/evidence.ts';
import type { Block, Inline } from '../../core/story.ts';
import { blockNames, idOf, isComment, lineOf, PassageBuilder } from './passage.ts';
import { unknown, type Faults, type Problem } from './problems.ts';
import type { Passage } from './prose.ts';
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
            ? `":::${node.name}" cannot stand inside another block; is a line ":::" missing above it?`
            : unknown('block', node.name, ['detail', 'note', 'pair']);
          this.faults.add(lineOf(node), tip);
        }
        return;
      case 'html':
        if (!isComment(node.value))
          this.faults.add(lineOf(node), 'HTML is not used here; write plain text with the marks of scenes/README.md');
        return;
      case 'heading':
        this.faults.add(
          lineOf(node),
          'this heading stands inside a block that began above; close that with a line ":::"',
        );
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
