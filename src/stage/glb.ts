// Reads a binary glTF as our own build writes it: meshes of triangles with quantized positions and normals, a colour
// whose red says how deep a fold lies, meshopt compression. It takes nothing else, follows no address inside the file,
// and never throws: a file that is cut short, foreign or changed gives a reason. Source: the glTF 2.0 specification,
// KHR_mesh_quantization and EXT_meshopt_compression.

export type Numbers16 = Int8Array | Uint8Array | Int16Array | Uint16Array | Uint32Array | Float32Array;

export interface GlbAttribute {
  readonly array: Numbers16;
  readonly itemSize: number;
  /** Elements from one vertex to the next. */
  readonly stride: number;
  readonly normalized: boolean;
}

export interface GlbPart {
  readonly name: string;
  readonly position: GlbAttribute;
  readonly normal: GlbAttribute;
  /** Red: 1 on the crest of a fold, 0 in its depth; null where the part has no folds. */
  readonly fold: GlbAttribute | null;
  readonly index: Uint16Array | Uint32Array;
  readonly vertices: number;
  readonly translation: readonly [number, number, number];
  readonly scale: number;
}

export type GlbResult =
  | { readonly ok: true; readonly parts: readonly GlbPart[] }
  | { readonly ok: false; readonly reason: string };

/** Decodes one compressed buffer view (meshoptimizer's decodeGltfBuffer); may throw. */
export type Decode = (
  target: Uint8Array,
  count: number,
  size: number,
  source: Uint8Array,
  mode: string,
  filter?: string,
) => void;

const mostBytes = 64 * 1024 * 1024;
const mostVertices = 4_000_000;
const mostParts = 200;
const itemSizes: Readonly<Record<string, number>> = { SCALAR: 1, VEC2: 2, VEC3: 3, VEC4: 4 };
const kinds = {
  5120: Int8Array,
  5121: Uint8Array,
  5122: Int16Array,
  5123: Uint16Array,
  5125: Uint32Array,
  5126: Float32Array,
} as const;

type Json = { readonly [key: string]: unknown };
class Fault extends Error {}
const fault = (reason: string): never => {
  throw new Fault(reason);
};

/** Reads a whole file. `decode` is only called for compressed buffer views. */
export function readGlb(bytes: Uint8Array, decode: Decode): GlbResult {
  try {
    return { ok: true, parts: new Reader(bytes, decode).parts() };
  } catch (error) {
    return {
      ok: false,
      reason: error instanceof Fault ? error.message : `the geometry could not be read: ${String(error)}`,
    };
  }
}

const record = (value: unknown, what: string): Json =>
  typeof value === 'object' && value !== null && !Array.isArray(value)
    ? (value as Json)
    : fault(`no ${what} in the geometry`);
const rows = (value: unknown): readonly unknown[] => (Array.isArray(value) ? value : []);

function count(value: unknown, most: number, what: string, otherwise?: number): number {
  if (value === undefined && otherwise !== undefined) return otherwise;
  if (typeof value === 'number' && Number.isInteger(value) && value >= 0 && value <= most) return value;
  return fault(`${what} in the geometry is "${String(value)}"`);
}

class Reader {
  readonly #json: Json;
  readonly #binary: Uint8Array;
  readonly #decode: Decode;
  readonly #views = new Map<number, { bytes: Uint8Array; stride: number }>();
  #made = 0;

  constructor(bytes: Uint8Array, decode: Decode) {
    this.#decode = decode;
    const data = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
    if (bytes.byteLength < 28 || data.getUint32(0, true) !== 0x46546c67) fault('this is not a GLB file');
    if (data.getUint32(4, true) !== 2) fault(`glTF version "${data.getUint32(4, true)}" is not 2`);
    if (data.getUint32(8, true) !== bytes.byteLength)
      fault(`the file says ${data.getUint32(8, true)} bytes and has ${bytes.byteLength}`);
    const jsonLength = data.getUint32(12, true);
    if (data.getUint32(16, true) !== 0x4e4f534a || 28 + jsonLength > bytes.byteLength)
      fault('the GLB file has no scene');
    const binaryLength = data.getUint32(20 + jsonLength, true);
    const start = 28 + jsonLength;
    if (data.getUint32(24 + jsonLength, true) !== 0x004e4942 || start + binaryLength > bytes.byteLength)
      fault('the GLB file has no geometry');
    this.#json = record(JSON.parse(new TextDecoder().decode(bytes.subarray(20, 20 + jsonLength))), 'scene');
    this.#binary = bytes.subarray(start, start + binaryLength);
  }

  parts(): readonly GlbPart[] {
    const nodes = rows(this.#json['nodes']);
    if (nodes.length > mostParts) fault(`${nodes.length} parts in the geometry`);
    const parts = nodes.flatMap((value) => {
      const node = record(value, 'node');
      return node['mesh'] === undefined ? [] : [this.#part(node)];
    });
    return parts.length > 0 ? parts : fault('no parts in the geometry');
  }

  #part(node: Json): GlbPart {
    const meshes = rows(this.#json['meshes']);
    const mesh = record(meshes[count(node['mesh'], meshes.length - 1, 'mesh')], 'mesh');
    const primitive = record(rows(mesh['primitives'])[0], 'primitive');
    if (count(primitive['mode'], 6, 'mode', 4) !== 4) fault('the geometry is not made of triangles');
    const attributes = record(primitive['attributes'], 'attributes');
    const position = this.#attribute(attributes['POSITION'], 3);
    const normal = this.#attribute(attributes['NORMAL'], 3);
    const fold = attributes['COLOR_0'] === undefined ? null : this.#attribute(attributes['COLOR_0'], 1);
    if (normal.count !== position.count || (fold && fold.count !== position.count))
      fault('parts of a mesh differ in length');
    const index = this.#attribute(primitive['indices'], 1).attribute.array;
    if (!(index instanceof Uint16Array || index instanceof Uint32Array))
      return fault('the triangles are not whole numbers');
    if (index.length % 3 !== 0) fault('a triangle is cut short');
    for (const at of index) if (at >= position.count) fault(`triangle corner ${at} of ${position.count}`);
    if (position.attribute.array instanceof Float32Array)
      for (const at of position.attribute.array) if (!Number.isFinite(at)) fault('a corner is nowhere');
    const name = typeof node['name'] === 'string' ? node['name'] : typeof mesh['name'] === 'string' ? mesh['name'] : '';
    const scale = this.#triple(node['scale'], 1);
    if (
      node['rotation'] !== undefined ||
      node['matrix'] !== undefined ||
      scale[0] !== scale[1] ||
      scale[0] !== scale[2] ||
      scale[0] <= 0
    )
      fault(`part "${name}" is turned or stretched`);
    return {
      name,
      position: position.attribute,
      normal: normal.attribute,
      fold: fold?.attribute ?? null,
      index,
      vertices: position.count,
      translation: this.#triple(node['translation'], 0),
      scale: scale[0],
    };
  }

  #triple(value: unknown, otherwise: number): readonly [number, number, number] {
    if (value === undefined) return [otherwise, otherwise, otherwise];
    const [x, y, z] = rows(value);
    const fine = [x, y, z].every((n) => typeof n === 'number' && Number.isFinite(n) && Math.abs(n) < 1e5);
    return fine ? [x as number, y as number, z as number] : fault('a part stands nowhere');
  }

  #attribute(id: unknown, least: number): { attribute: GlbAttribute; count: number } {
    const accessors = rows(this.#json['accessors']);
    const accessor = record(accessors[count(id, accessors.length - 1, 'accessor')], 'accessor');
    const itemSize = itemSizes[String(accessor['type'])] ?? fault(`accessor type "${String(accessor['type'])}"`);
    if (itemSize < least) fault('an accessor is too narrow');
    const kind = kinds[accessor['componentType'] as keyof typeof kinds] ?? fault('an accessor holds unknown numbers');
    const number = count(accessor['count'], mostVertices, 'count');
    const view = this.#view(accessor['bufferView']);
    const offset = count(accessor['byteOffset'], view.bytes.byteLength, 'offset', 0);
    const size = kind.BYTES_PER_ELEMENT;
    const stride = view.stride === 0 ? itemSize : view.stride / size;
    if (number === 0 || !Number.isInteger(stride) || stride < itemSize || offset % size !== 0)
      fault('an accessor does not fit');
    const length = (number - 1) * stride + itemSize;
    if (offset + length * size > view.bytes.byteLength) fault('an accessor reaches past its data');
    const whole = Math.min(
      number * stride,
      (view.bytes.byteLength - offset - ((view.bytes.byteLength - offset) % size)) / size,
    );
    // A copy is always aligned, whatever the file's own offsets.
    const start = view.bytes.byteOffset + offset;
    const array =
      start % size === 0
        ? new kind(view.bytes.buffer as ArrayBuffer, start, whole)
        : new kind(view.bytes.slice(offset, offset + whole * size).buffer);
    return { attribute: { array, itemSize, stride, normalized: accessor['normalized'] === true }, count: number };
  }

  #view(id: unknown): { bytes: Uint8Array; stride: number } {
    const views = rows(this.#json['bufferViews']);
    const at = count(id, views.length - 1, 'buffer view');
    const known = this.#views.get(at);
    if (known) return known;
    const view = record(views[at], 'buffer view');
    const length = count(view['byteLength'], mostBytes, 'length');
    const stride = count(view['byteStride'], 252, 'stride', 0);
    const packed = record(view['extensions'] ?? {}, 'extensions')['EXT_meshopt_compression'];
    const made = {
      bytes: packed === undefined ? this.#slice(view, length) : this.#unpack(record(packed, 'compression'), length),
      stride,
    };
    this.#views.set(at, made);
    return made;
  }

  #slice(from: Json, length: number): Uint8Array {
    if (count(from['buffer'], 64, 'buffer', 0) !== 0) fault('the geometry points outside its file');
    const offset = count(from['byteOffset'], this.#binary.byteLength, 'offset', 0);
    if (offset + length > this.#binary.byteLength) fault('the geometry is cut short');
    return this.#binary.subarray(offset, offset + length);
  }

  #unpack(packed: Json, length: number): Uint8Array {
    const size = count(packed['byteStride'], 252, 'stride');
    const number = count(packed['count'], mostVertices * 3, 'count');
    if (number * size > length || (this.#made += length) > mostBytes) fault('the geometry is too large');
    const source = this.#slice(packed, count(packed['byteLength'], mostBytes, 'length'));
    const target = new Uint8Array(length);
    const filter = packed['filter'];
    this.#decode(
      target.subarray(0, number * size),
      number,
      size,
      source,
      String(packed['mode']),
      typeof filter === 'string' ? filter : undefined,
    );
    return target;
  }
}
