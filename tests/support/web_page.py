"""A web page in a language with accents."""

from __future__ import annotations

PAGE = """<!doctype html>
<html lang="pt-BR"><head><meta charset="windows-1252"><title>Chá em casa</title>
<meta name="author" content="Ana Dias"><meta property="article:published_time" content="2024-05-01"></head><body>
<nav><a href="/">Início</a> <a href="/blog">Blog</a></nav>
<main><article><h1>Chá em casa</h1>
<p>O chá é mais velho do que a <a href="https://example.org/x">xícara</a> em que se bebe, e pede só <b>água</b>.</p>
<h2>Preparo</h2>
<p>Aqueça o bule primeiro e despeje devagar; com pressa as folhas dão uma bebida fina e amarga, que ninguém repete.</p>
<table><tr><th>Chá</th><th>Minutos</th></tr><tr><td>verde</td><td>2</td></tr><tr><td>preto</td><td>4</td></tr></table>
<h2>Perguntas frequentes</h2><h3>Quanto tempo dura?</h3>
<p>Um ano, num lugar escuro e seco, numa lata que feche bem, e nunca ao lado do café.</p>
</article></main><footer>Todos os direitos reservados</footer></body></html>"""
