import { sentence } from "../pages.ts";
import { around, type HostileCase, inHead, RAN, within } from "./hostile-case.ts";

/** Markup that runs, loads or leads elsewhere. */
export const RUNNING: readonly HostileCase[] = [
  within("a picture with an error handler", `<img src="x:" onerror="${RAN}">`),
  within("a drawing with a load handler", `<svg onload="${RAN}"><text>Not text of HTML</text></svg>`),
  within("a drawing's script", `<svg><script>${RAN}</script></svg>`),
  within("a link that is script", `<a href="javascript:${RAN}"></a>`),
  within("a frame with a document of its own", `<iframe srcdoc="<script>parent.${RAN}</script>"></iframe>`),
  within("a frame that is script", `<iframe src="javascript:parent.${RAN}"></iframe>`),
  within("an object and an embed", `<object data="x:"><p>Old browser.</p></object><embed src="x:">`),
  within("a field that takes the focus", `<input autofocus onfocus="${RAN}">`),
  within("an opened disclosure", `<details open ontoggle="${RAN}"></details>`),
  within("a sound that starts", `<audio src="x:" autoplay onerror="${RAN}"></audio>`),
  within("mathematics with a link", `<math><maction href="javascript:${RAN}"></maction></math>`),
  within("a template", `<template><p>${sentence(50)}</p><script>${RAN}</script></template>`),
  within(
    "a picture written for browsers without scripts",
    `<noscript><img src=x onerror="${RAN}"></noscript>`,
  ),
  within("a style", `<style>p { background: url("https://example.com/") }</style>`),
  around("handlers on all that surrounds the story", `<div onclick="${RAN}" onmouseover="${RAN}">`, "</div>"),
  inHead("a page that goes elsewhere", '<meta http-equiv="refresh" content="9;url=https://example.com/">'),
  inHead("a base that leads elsewhere", '<base href="https://example.com/">'),
  inHead(
    "a policy that forbids everything",
    `<meta http-equiv="Content-Security-Policy" content="default-src 'none'">`,
  ),
];
