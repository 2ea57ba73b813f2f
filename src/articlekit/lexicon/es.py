"""Spanish."""

from articlekit.lexicon.words import Lexicon

# "conclusión" concludes; "índice" is the usual contents list. "contenido" heads product pages as often;
# it stays because a contents list must also look like one.
ES = Lexicon(
    code="es",
    name="Spanish",
    summary=(
        "resumen", "en resumen", "resumen del artículo", "resumen de la noticia", "resumen ejecutivo",
        "resumen rápido", "breve resumen", "a modo de resumen", "para resumir", "resumiendo", "en breve",
        "en pocas palabras", "en síntesis", "síntesis", "sinopsis",
    ),
    key_points=(
        "puntos clave", "los puntos clave", "claves", "las claves", "las claves del artículo", "ideas clave",
        "puntos principales", "puntos importantes", "puntos destacados", "aspectos clave", "aspectos destacados",
        "conclusiones clave", "lo esencial", "lo más importante", "lo más destacado", "lo que debes saber",
        "lo que hay que saber", "datos clave", "de un vistazo", "en un vistazo",
    ),
    contents=(
        "índice", "índice de contenidos", "índice de contenido", "índice del artículo", "tabla de contenidos",
        "tabla de contenido", "tabla de materias", "contenido", "contenidos", "contenido del artículo", "sumario",
        "en este artículo", "en esta página", "en esta noticia", "subtítulos del artículo",
    ),
    faq=(
        "preguntas frecuentes", "preguntas más frecuentes", "las preguntas más frecuentes", "preguntas habituales",
        "preguntas comunes", "dudas frecuentes", "preguntas y respuestas", "preguntas y respuestas frecuentes",
    ),
    faq_topic=("preguntas frecuentes", "preguntas más frecuentes", "preguntas comunes", "dudas frecuentes"),
    pointing=("nuestras",),
    question=("pregunta", "p"),
    answer=("respuesta", "r"),
    summary_labels=("resumen", "en resumen", "en breve", "en pocas palabras", "resumiendo", "en síntesis"),
    question_words=(
        "quién", "quiénes", "qué", "cuándo", "dónde", "adónde", "cómo", "cuál", "cuáles", "cuánto", "cuánta",
        "cuántos", "cuántas", "por qué", "para qué", "es", "son", "puedo", "puede", "se puede", "hay", "debo",
        "existe",
    ),
    divisions=("capítulo", "parte", "libro", "tomo", "acto", "escena", "canto", "carta", "sección", "apéndice"),
    furniture=(
        "leer más", "lee más", "leer también", "lee también", "lea también", "lea más", "seguir leyendo",
        "sigue leyendo", "ver más", "ver también", "más información", "te puede interesar", "le puede interesar",
        "también te puede interesar", "podría interesarte", "artículos relacionados", "noticias relacionadas",
        "entradas relacionadas", "contenido relacionado", "temas relacionados", "lo más leído", "más leídas",
        "publicidad", "anuncio", "compartir", "comparte", "comparte este artículo", "imprimir", "comentarios",
        "deja un comentario", "deja una respuesta", "sobre el autor", "acerca del autor", "autor", "por", "publicado",
        "actualizado", "etiquetas", "temas", "categorías", "suscríbete", "suscribirse", "contacto",
        "contacto de prensa", "aviso legal", "foto", "fotos", "fotografía", "imagen", "crédito", "créditos", "fuente",
        "ir al contenido", "volver arriba",
    ),
    heading_links=("editar", "editar código", "ocultar", "mostrar"),
    list_titles=(
        "ingredientes", "los ingredientes", "materiales", "herramientas", "necesitas", "características",
        "especificaciones", "requisitos", "referencias", "fuentes",
    ),
)
