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
    captions=("figura", "fig", "tabla", "cuadro", "gráfico"),
    boilerplate={
        "account": ("iniciar sesión", "registrarse", "mi cuenta"),
        "advertisement": ("publicidad", "anuncio"),
        "author": ("sobre el autor", "acerca del autor", "autor", "por", "escrito por …"),
        "comments": (
            "comentarios", "deja un comentario", "deja una respuesta", "… no será publicada …", "# comentarios",
            "comentar", "… campos obligatorios …", "… campos necesarios …", "… para comentar …",
        ),
        "contact": ("contacto", "contacto de prensa"),
        "cookies": (
            "… utiliza cookies …", "… utilizamos cookies …", "aceptar", "… usa cookies …", "… usamos cookies …",
            "… uso de cookies …", "… política de privacidad …",
        ),
        "copyright": (
            "aviso legal", "todos los derechos reservados", "… todos los derechos reservados …",
            "política de privacidad",
        ),
        "credit": (
            "foto", "fotos", "fotografía", "imagen", "crédito", "créditos", "fuente", "foto de …", "imagen de …",
        ),
        "date": (
            "publicado", "actualizado", "publicado el …", "actualizado el …", "última actualización …",
            "tiempo de lectura …",
        ),
        "navigation": ("ir al contenido", "volver arriba", "cerrar", "siguiente", "anterior", "cargando"),
        "read more": (
            "leer más", "lee más", "leer también", "lee también", "lea también", "lea más", "seguir leyendo",
            "sigue leyendo", "ver más", "ver también", "más información",
        ),
        "related": (
            "te puede interesar", "le puede interesar", "también te puede interesar", "podría interesarte",
            "artículos relacionados", "noticias relacionadas", "entradas relacionadas", "contenido relacionado",
            "temas relacionados", "lo más leído", "más leídas",
        ),
        "share": (
            "compartir", "comparte", "comparte este artículo", "imprimir", "facebook", "twitter", "síguenos …",
            "whatsapp", "… síguenos en …",
        ),
        "shop": ("añadir al carrito", "agregar al carrito"),
        "subscribe": (
            "suscríbete", "suscribirse", "suscríbete …", "newsletter", "boletín", "… nuestro boletín …",
            "… nuestra newsletter …", "… nuestro newsletter …", "… darte de baja …", "… tu correo electrónico …",
        ),
        "tags": ("etiquetas", "temas", "categorías"),
    },
    heading_links=("editar", "editar código", "editar fuente", "editar sección", "ocultar", "mostrar"),
    list_titles=(
        "ingredientes", "los ingredientes", "materiales", "herramientas", "necesitas", "características",
        "especificaciones", "requisitos", "referencias", "fuentes",
    ),
)
