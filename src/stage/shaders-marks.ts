// The shading of what is laid over the brain, in GLSL: glows, and paths between its parts.

/** A round glow that faces the reader. */
export const haloVertex = /* glsl */ `
uniform vec3 centre;
uniform float radius;
varying vec2 vAt;
void main() {
  vAt = position.xy * 2.0;
  vec4 view = viewMatrix * vec4(centre, 1.0);
  view.xy += position.xy * 2.0 * radius;
  gl_Position = projectionMatrix * view;
}`;
export const haloShader = /* glsl */ `
uniform vec3 tint;
uniform float strength;
varying vec2 vAt;
void main() {
  float d = length(vAt);
  float a = (exp(-d * d * 5.0) - 0.0067) * strength;
  if (a <= 0.0) discard;
  gl_FragColor = vec4(tint * a, a);
}`;

/** A tube between two regions, with a head or a plate at its end; what flows along it is a function of phase. */
export const arcVertex = /* glsl */ `
uniform float radius;
uniform float plate;
varying float vAlong;
varying vec3 vNormalView;
varying vec3 vView;
void main() {
  vAlong = uv.x;
  float head = smoothstep(0.9, 0.905, uv.x) * (1.0 - (uv.x - 0.9) / 0.1) * 3.0;
  float flat_ = step(0.935, uv.x) * step(uv.x, 0.985) * 6.5;
  float tail = smoothstep(0.0, 0.06, uv.x);
  float end = mix(head, flat_, plate);
  vec4 world = modelMatrix * vec4(position, 1.0);
  world.xyz += normal * radius * max(end, uv.x < mix(0.905, 0.94, plate) ? 0.55 + 0.45 * tail : 0.0);
  vec4 view = viewMatrix * world;
  vView = view.xyz;
  vNormalView = (viewMatrix * vec4(normal, 0.0)).xyz;
  gl_Position = projectionMatrix * view;
}`;
export const arcShader = /* glsl */ `
uniform vec3 from;
uniform vec3 to;
uniform vec3 shine;
uniform vec4 rim;
uniform float opacity;
uniform float flow;
uniform float beads;
uniform float plate;
varying float vAlong;
varying vec3 vNormalView;
varying vec3 vView;
void main() {
  float f = 1.0 - abs(dot(normalize(vNormalView), normalize(-vView)));
  vec3 base = mix(from, to, smoothstep(0.0, 0.9, vAlong));
  float at = fract(vAlong * beads - flow);
  float bead = smoothstep(0.0, 0.62, at) * (1.0 - smoothstep(0.62, 0.7, at)) * (1.0 - smoothstep(0.86, 0.92, vAlong));
  float from_ = mix(0.9, 0.93, plate);
  float head = smoothstep(from_, from_ + 0.01, vAlong);
  vec3 colour = mix(base, shine, clamp(bead * 0.85 + head * 0.35, 0.0, 1.0));
  // A plate has edges, a tube is round.
  float soft = max(1.0 - smoothstep(0.35, 1.0, f), plate * head);
  float a = opacity * (0.3 + 0.62 * max(bead, head)) * (0.35 + 0.65 * soft);
  // On paper a pale rim keeps it apart from dark parts.
  float edge = rim.a * smoothstep(0.55, 0.85, f) * (1.0 - plate * head);
  colour = mix(colour, rim.rgb, edge);
  a = mix(a, opacity * 0.85, edge);
  gl_FragColor = vec4(colour * a, a);
}`;
