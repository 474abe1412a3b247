// The page that the brain element races against: the same geometry, drawn as three's own examples do it, with stock
// GLTFLoader, meshopt decoder, lights and MeshStandardMaterial, straight into its own canvas. Driven by race.ts.

import {
  AmbientLight,
  Box3,
  DirectionalLight,
  Mesh,
  MeshStandardMaterial,
  PerspectiveCamera,
  Scene,
  Vector3,
  WebGLRenderer,
} from 'three';
import { GLTFLoader } from 'three/addons/loaders/GLTFLoader.js';
import { MeshoptDecoder } from 'three/addons/libs/meshopt_decoder.module.js';

const canvas = document.querySelector('canvas') ?? document.createElement('canvas');
const { clientWidth: width, clientHeight: height } = canvas;
const renderer = new WebGLRenderer({ canvas, antialias: true, alpha: true });
renderer.setPixelRatio(Math.min(devicePixelRatio, 2));
renderer.setSize(width, height, false);

const scene = new Scene();
const light = new DirectionalLight(0xffffff, 2.5);
light.position.set(-1, 1.6, 1);
scene.add(light, new AmbientLight(0xffffff, 0.8));

const loader = new GLTFLoader().setMeshoptDecoder(MeshoptDecoder);
const { scene: brain } = await loader.loadAsync('elements/brain.glb');
// MNI has z up, three has y up.
brain.rotation.x = -Math.PI / 2;
const material = new MeshStandardMaterial({ color: 0xc9b7a6, roughness: 0.7 });
brain.traverse((object) => {
  if (object instanceof Mesh) object.material = material;
});
scene.add(brain);
const box = new Box3().setFromObject(brain);
const camera = new PerspectiveCamera(30, width / height, 10, 2000);
camera.position.copy(box.getCenter(new Vector3())).add(new Vector3(-260, 60, 260));
camera.lookAt(box.getCenter(new Vector3()));
renderer.render(scene, camera);
