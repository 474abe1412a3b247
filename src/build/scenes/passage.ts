// Reads the words of one paragraph with their marks: as inlines for the page and as running text for the rules.

import type { PhrasingContent } from 'mdast';
import type { ContainerDirective, TextDirective } from 'mdast-util-directive';
import type { ClaimId } from '../../core/evidence.ts';
import type { Inline } from '../../core/story.ts';
import { unknown, type Faults } from './problems.ts';
import type { Mark, Passage } from './prose.ts';

export class PassageBuilder {
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
export const isComment = (html: string): boolean => /^<!--[\s\S]*-->$/.test(html.trim());
export const lineOf = (node: { position?: { start: { line: number } } | undefined }): number =>
  node.position?.start.line ?? 1;

export function idOf(node: TextDirective | ContainerDirective, faults: Faults, what: string): string | null {
  const id = node.attributes?.['id'];
  const others = Object.keys(node.attributes ?? {}).filter((key) => key !== 'id');
  if (others.length > 0) faults.add(lineOf(node), unknown(`setting of "${what}"`, others[0], ['#name']));
  if (id) return id;
  faults.add(lineOf(node), `"${what}" names nothing; add {#name} after it`);
  return null;
}

export const blockNames: Record<string, string> = {
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
