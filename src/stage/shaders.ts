// The shading of the brain, in GLSL: what night and day share. Colours come in as they are on screen (sRGB) and go out
// premultiplied, so that the page's own ground shows through.

/** How many clear windows the surface can have at once. */
export const windowCount = 6;

/** Where the light comes from, in the camera's frame. */
const keyLight = 'const vec3 keyLight = vec3(-0.46, 0.74, 0.49);';

/** What goes from the vertices to the pixels: no more than a picture needs, for a software renderer pays for each. three
 *  tells by defines which sides are drawn: what cuts matters where a surface shows its inside (DOUBLE_SIDED) or its far side
 *  (FLIP_SIDED), and to an inner part (INNER). Only a cut face and the engraver (ENGRAVED) ask where in the world they are. */
const varyings = /* glsl */ `
#if defined(DOUBLE_SIDED) || defined(FLIP_SIDED) || defined(INNER)
#define CUT
varying float vCut;
#endif
#if defined(DOUBLE_SIDED) || defined(ENGRAVED)
#define PLACED
varying vec3 vWorld;
#endif
varying vec3 vNormalView;
varying vec3 vEye;
varying float vFold;
varying float vClear;
varying float vForm;
varying float vAway;
${keyLight}
`;

/** What changes little from one vertex to the next is worked out here, once a vertex and not once a pixel: the windows, and
 *  the light on the brain as a whole. */
export const vertexShader = /* glsl */ `
invariant gl_Position;
attribute vec4 fold;
#ifdef SPILL
uniform float swell;
#endif
uniform vec4 cut;
uniform vec4 plane;
uniform vec4 windows[${windowCount}];
uniform float aspect;
uniform vec2 range;
uniform vec3 middle;
${varyings}
/** 1 in the middle of a clear window, 0 outside all of them. at: where on the picture, -1 to 1. */
float windowAt(vec2 at) {
  float most = 0.0;
  for (int i = 0; i < ${windowCount}; i++) {
    if (windows[i].w <= 0.0) continue;
    float d = length((at - windows[i].xy) * vec2(aspect, 1.0)) / max(windows[i].z, 0.001);
    most = max(most, windows[i].w * (1.0 - smoothstep(0.25, 1.0, d)));
  }
  return most;
}
void main() {
  vec4 world = modelMatrix * vec4(position, 1.0);
#ifdef SPILL
  world.xyz += normalize(normal) * swell;
#endif
  vec4 view = viewMatrix * world;
  gl_Position = projectionMatrix * view;
#ifdef CUT
  vCut = max(dot(world.xyz, cut.xyz) - cut.w, dot(world.xyz, plane.xyz) - plane.w);
#endif
#ifndef DEPTH_ONLY
  vEye = normalize(-view.xyz);
  vNormalView = (viewMatrix * vec4(normal, 0.0)).xyz;
  vFold = fold.r;
  // Light on the brain as one round body, 0 in its shade to 1: what makes it read as a volume under all its folds.
  vForm = smoothstep(-0.75, 0.8, dot(normalize(view.xyz - middle), keyLight));
  // 0 at the front of the brain, 1 at its far end.
  vAway = clamp((-view.z - range.x) / max(1.0, range.y - range.x), 0.0, 1.0);
  vClear = windowAt(gl_Position.xy / max(gl_Position.w, 0.001));
#ifdef PLACED
  vWorld = world.xyz;
#endif
#endif
}`;

/** A surface that nothing cuts shows one side alone. It then leaves nothing out either: a program that may leave pixels
 *  out makes the device shade those that lie behind others, too. */
const cutAway = /* glsl */ `
#ifdef CUT
  if (vCut > 0.0) discard;
#endif
`;

export const depthShader = /* glsl */ `
#if defined(DOUBLE_SIDED) || defined(FLIP_SIDED)
#define CUT
varying float vCut;
#endif
void main() {
  ${cutAway}
  gl_FragColor = vec4(1.0);
}`;

/** What a fragment of either theme begins with. */
export const shared = /* glsl */ `
uniform float presence;
uniform float lit;
uniform vec3 tint;
uniform vec3 tintEdge;
uniform vec3 ground;
uniform vec3 drug;
uniform vec3 drugEdge;
uniform vec3 drugShade;
uniform float arriving;
${varyings}
`;

/** A surface: its normal toward the eye, and how far it turns away from it (f). */
export const surfaceBegins = /* glsl */ `
  ${cutAway}
  vec3 n = normalize(vNormalView);
  bool inside = !gl_FrontFacing;
  if (inside) n = -n;
  float f = 1.0 - clamp(dot(n, vEye), 0.0, 1.0);
`;

/** The face of a cut. It is flat, though what bears its colour is the inside that lies behind it. */
export const cutFace = /* glsl */ `
#ifdef PLACED
uniform vec4 cut;
uniform vec4 plane;
/** Where the eye's ray through this pixel meets the plane that cuts. */
vec3 onCut() {
  vec3 ray = vWorld - cameraPosition;
  float far = 0.0;
  if (dot(cut.xyz, cut.xyz) > 0.0) far = (cut.w - dot(cut.xyz, cameraPosition)) / dot(cut.xyz, ray);
  if (dot(plane.xyz, plane.xyz) > 0.0) far = max(far, (plane.w - dot(plane.xyz, cameraPosition)) / dot(plane.xyz, ray));
  return cameraPosition + ray * far;
}
/** Fine lines across a cut face, 2.4 mm apart; where that is less than a few pixels, none. */
float cutLines(vec3 section) {
  float at = dot(section, vec3(0.0, 0.7071, 0.7071)) / 2.4;
  float wide = fwidth(at);
  float line = 1.0 - smoothstep(0.1, 0.1 + 1.5 * wide, abs(fract(at) - 0.5));
  return line * (1.0 - smoothstep(0.25, 0.5, wide));
}
/** 1 on the border of a cut face, where little lies behind it, to 0 within. */
float borderOf(vec3 section) {
  return 1.0 - smoothstep(0.0, 3.0, distance(section, vWorld));
}
#endif
`;

/** Light that spills from a lit part: its own shape, swollen, fading toward the rim. */
export const spillShader = /* glsl */ `
uniform float strength;
${shared}
void main() {
  if (vCut > 0.0) discard;
  vec3 n = normalize(vNormalView);
  float d = clamp(dot(n, vEye), 0.0, 1.0);
  float a = pow(d, 1.6) * strength * presence;
  gl_FragColor = vec4(tint * a, a);
}`;
