"""Portuguese."""

from articlekit.lexicon.words import Lexicon

# "conclusão" and "considerações finais" conclude. Both spellings of Brazil and Portugal stand here where they differ.
PT = Lexicon(
    code="pt",
    name="Portuguese",
    summary=(
        "resumo", "em resumo", "resumo do artigo", "resumo da notícia", "resumo executivo", "resumo rápido",
        "breve resumo", "resumindo", "para resumir", "em síntese", "síntese", "sinopse", "em poucas palavras",
    ),
    key_points=(
        "pontos-chave", "pontos chave", "os pontos-chave", "pontos principais", "principais pontos",
        "os principais pontos", "pontos importantes", "pontos essenciais", "principais conclusões",
        "principais destaques", "principais ideias", "ideias principais", "o essencial", "o mais importante",
        "o que você precisa saber", "o que precisa de saber", "factos principais", "fatos principais", "num relance",
    ),
    contents=(
        "índice", "índice de conteúdo", "índice de conteúdos", "índice do artigo", "sumário", "sumário do artigo",
        "tabela de conteúdo", "tabela de conteúdos", "conteúdo", "conteúdos", "conteúdo do artigo", "neste artigo",
        "nesta página", "nesta matéria", "subtítulos do artigo",
    ),
    faq=(
        "perguntas frequentes", "perguntas mais frequentes", "as perguntas mais frequentes", "perguntas comuns",
        "dúvidas frequentes", "dúvidas comuns", "questões frequentes", "perguntas e respostas",
    ),
    faq_topic=(
        "perguntas frequentes", "dúvidas frequentes", "perguntas mais frequentes", "perguntas comuns",
        "dúvidas comuns",
    ),
    question=("pergunta", "questão", "p"),
    answer=("resposta", "r"),
    summary_labels=("resumo", "em resumo", "resumindo", "em síntese", "em poucas palavras"),
    question_words=(
        "quem", "o que", "que", "quê", "quando", "onde", "aonde", "como", "qual", "quais", "quanto", "quanta",
        "quantos", "quantas", "por que", "porque", "porquê", "para que", "é", "são", "posso", "pode", "preciso",
        "existe", "há", "devo",
    ),
    divisions=(
        "capítulo", "parte", "livro", "tomo", "ato", "acto", "cena", "canto", "carta", "secção", "seção", "apêndice",
    ),
    captions=("figura", "fig", "tabela", "quadro", "gráfico"),
    boilerplate={
        "account": ("cadastre-se", "iniciar sessão"),
        "advertisement": ("publicidade", "anúncio"),
        "author": ("sobre o autor", "sobre a autora", "autor", "por", "escrito por …", "da redação"),
        "comments": (
            "comentários", "deixe um comentário", "deixe uma resposta", "… não será publicado …",
            "… campos obrigatórios …", "… para comentar …",
        ),
        "contact": ("contato", "contacto"),
        "cookies": (
            "… utiliza cookies …", "aceitar", "… usa cookies …", "… usamos cookies …", "… utilizamos cookies …",
            "… uso de cookies …", "… política de privacidade …",
        ),
        "copyright": ("todos os direitos reservados", "… todos os direitos reservados …"),
        "credit": ("foto", "fotos", "imagem", "crédito", "créditos", "fonte"),
        "date": ("publicado em", "atualizado em", "publicado …", "atualizado …", "tempo de leitura …"),
        "navigation": ("ir para o conteúdo", "voltar ao topo", "fechar", "próximo", "anterior", "carregando"),
        "read more": (
            "leia mais", "leia também", "ler mais", "ler também", "continue lendo", "continuar a ler", "saiba mais",
            "saber mais", "veja também", "veja mais", "ver mais", "mais informações",
        ),
        "related": (
            "artigos relacionados", "notícias relacionadas", "posts relacionados", "conteúdo relacionado",
            "você também pode gostar", "também lhe pode interessar", "mais lidas", "mais lidos",
        ),
        "share": (
            "compartilhe", "compartilhar", "partilhar", "partilhe", "imprimir", "facebook", "twitter", "whatsapp",
            "… siga-nos …",
        ),
        "shop": ("adicionar ao carrinho",),
        "subscribe": ("assine", "subscreva", "… nossa newsletter …", "… newsletter e receba …"),
        "tags": ("etiquetas", "temas", "categorias"),
    },
    heading_links=("editar", "editar código-fonte", "editar código", "esconder", "ocultar", "mostrar"),
    list_titles=(
        "ingredientes", "os ingredientes", "materiais", "ferramentas", "você vai precisar",
        "características", "especificações", "requisitos", "referências", "fontes",
    ),
)
