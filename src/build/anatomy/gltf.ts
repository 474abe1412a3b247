// Writes the parts as one GLB: corners quantized to one common grid (so that parcels of one surface still meet exactly),
// meshopt compression. One material a region, so that a plain viewer can tell them apart; our own renderer brings its own.

import { Document, Logger, NodeIO } from '@gltf-transform/core';
import { EXTMeshoptCompression, KHRMeshQuantization } from '@gltf-transform/extensions';
import { quantize, reorder } from '@gltf-transform/functions';
import { MeshoptDecoder, MeshoptEncoder } from 'meshoptimizer';
import { cornerCount, type Surface } from './mesh.ts';

export interface Part {
  readonly name: string;
  readonly region: string;
  /** Whether depth of sulci is worth its bytes. */
  readonly shaded: boolean;
  readonly surface: Surface;
}

export const copyright =
  'Copyright (C) 1993-2009 Louis Collins, McConnell Brain Imaging Centre, Montreal Neurological Institute, McGill University. See NOTICE.';

export async function glbOf(parts: readonly Part[], positionBits: number): Promise<Uint8Array> {
  const document = new Document().setLogger(new Logger(Logger.Verbosity.WARN));
  document.getRoot().getAsset().copyright = copyright;
  document.getRoot().getAsset().generator = 'synapse-story build:brain';
  const buffer = document.createBuffer();
  const scene = document.createScene('brain-mni-mm');
  const materials = new Map<string, ReturnType<Document['createMaterial']>>();
  for (const { name, region, shaded, surface } of parts) {
    const material = materials.get(region) ?? document.createMaterial(region);
    materials.set(region, material);
    const array = (values: Float32Array | Uint8Array | Uint16Array | Uint32Array, type: 'SCALAR' | 'VEC3' | 'VEC4') =>
      document.createAccessor().setArray(values).setType(type).setBuffer(buffer);
    const few = cornerCount(surface) < 65_535;
    const primitive = document
      .createPrimitive()
      .setIndices(array(few ? Uint16Array.from(surface.indices) : surface.indices, 'SCALAR'))
      .setAttribute('POSITION', array(surface.positions, 'VEC3'))
      .setAttribute('NORMAL', array(surface.normals, 'VEC3'))
      .setMaterial(material);
    if (shaded) {
      const colours = new Uint8Array(surface.depth.length * 4).fill(255);
      // Five bits are enough for a shade, and pack better.
      surface.depth.forEach((d, v) => colours.fill(Math.round((1 - d) * 31) * 8 + 7, 4 * v, 4 * v + 3));
      primitive.setAttribute('COLOR_0', array(colours, 'VEC4').setNormalized(true));
    }
    scene.addChild(document.createNode(name).setMesh(document.createMesh(name).addPrimitive(primitive)));
  }
  const io = await makeReader();
  await document.transform(
    reorder({ encoder: MeshoptEncoder, target: 'size' }),
    quantize({
      quantizePosition: positionBits,
      quantizeNormal: 8,
      quantizationVolume: 'scene',
      pattern: /^(POSITION|NORMAL)/,
    }),
  );
  document
    .createExtension(EXTMeshoptCompression)
    .setRequired(true)
    .setEncoderOptions({ method: EXTMeshoptCompression.EncoderMethod.FILTER });
  return io.writeBinary(document);
}

/** The parts of a file made before, in mm: what the drawn brain is made from. */
export async function partsOfGlb(bytes: Uint8Array): Promise<readonly Part[]> {
  const document = await (await makeReader()).readBinary(bytes);
  return document
    .getRoot()
    .listNodes()
    .map((node) => {
      const primitive = node.getMesh()!.listPrimitives()[0]!;
      const [place, scale] = [node.getTranslation(), node.getScale()];
      const position = primitive.getAttribute('POSITION')!;
      const values = (name: string, width: number): Float32Array | null => {
        const accessor = primitive.getAttribute(name);
        if (!accessor) return null;
        const out = new Float32Array(accessor.getCount() * width);
        const element: number[] = [];
        for (let v = 0; v < accessor.getCount(); v++)
          out.set(accessor.getElement(v, element).slice(0, width), v * width);
        return out;
      };
      const shade = values('COLOR_0', 1);
      const surface: Surface = {
        positions: values('POSITION', 3)!.map((p, i) => p * scale[i % 3]! + place[i % 3]!),
        normals: values('NORMAL', 3)!,
        depth: shade ? shade.map((s) => 1 - s) : new Float32Array(position.getCount()),
        indices: Uint32Array.from(primitive.getIndices()!.getArray()),
      };
      const region = primitive.getMaterial()!.getName();
      return { name: node.getName(), region, shaded: shade !== null, surface };
    });
}

async function makeReader(): Promise<NodeIO> {
  await Promise.all([MeshoptEncoder.ready, MeshoptDecoder.ready]);
  return new NodeIO()
    .registerExtensions([EXTMeshoptCompression, KHRMeshQuantization])
    .registerDependencies({ 'meshopt.encoder': MeshoptEncoder, 'meshopt.decoder': MeshoptDecoder });
}
