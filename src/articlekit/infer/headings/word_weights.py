"""What words say of a heading: keys of `words.keys`, by their weight. Written by `training/train.py`; do not edit.

Learnt from 8486 pages with 61588 headings, labelled by reading (dev, resiliparse, long,
languages, dev.resiliparse, dev.justext, dev.t1.12.2, dev.t1.8.1),
by `python training/headings.py`: LightGBM 4.7.0, scikit-learn 1.9.1, NumPy 2.4.6.
"""

from __future__ import annotations

# fmt: off
_BY_WEIGHT: dict[int, tuple[str, ...]] = {
    -336: (
        '^0$',
    ),
    -261: (
        '^$',
    ),
    -216: (
        '^0 0',
    ),
    -139: (
        'following',
    ),
    -137: (
        'g',
    ),
    -136: (
        'com',
    ),
    -135: (
        '^by',
    ),
    -126: (
        'include',
    ),
    -118: (
        'read',
    ),
    -114: (
        'focus',
    ),
    -112: (
        'include$',
    ),
    -110: (
        'https',
    ),
    -107: (
        'hier',
    ),
    -106: (
        '^average',
    ),
    -105: (
        '^for',
    ),
    -104: (
        'se',
    ),
    -103: (
        'these',
    ),
    -100: (
        '^learn more', 'here’s', 'min',
    ),
    -97: (
        'more$',
    ),
    -96: (
        '^0 0$',
    ),
    -95: (
        '^and', '^related', 'average',
    ),
    -94: (
        'some',
    ),
    -93: (
        'this',
    ),
    -92: (
        'quelle',
    ),
    -91: (
        'here',
    ),
    -90: (
        '^0 g', 'including', 'per', 'related',
    ),
    -89: (
        '^i', 'www',
    ),
    -88: (
        'also',
    ),
    -87: (
        'let’s',
    ),
    -86: (
        '^bild', 'several',
    ),
    -84: (
        '^0 el', 'bild', 'blog',
    ),
    -83: (
        'foto',
    ),
    -82: (
        '0$', 'ceo',
    ),
    -81: (
        '^here', '^loading', 'ago', 'email',
    ),
    -80: (
        'now', 'run',
    ),
    -79: (
        '^to', 'are', 'by$',
    ),
    -78: (
        '0 0$', 'is', 'loading', 'off', 'today',
    ),
    -77: (
        '^0 min', 'sie',
    ),
    -76: (
        '20', 'posted',
    ),
    -75: (
        'l', 'said', 'see', 'vous',
    ),
    -74: (
        'likes',
    ),
    -73: (
        '^read', 'by', 'thanks',
    ),
    -72: (
        'alle', 'has', 'pages', 'to$', 'view',
    ),
    -71: (
        'm', 'offers',
    ),
    -70: (
        '^quelle', 'ago$', 'you',
    ),
    -69: (
        'follow', 'http', 'likes$', 'please',
    ),
    -68: (
        '0 likes$', '^0 likes', '^0 likes$', '^in', 'comment$', 'each', 'image', 'source',
    ),
    -67: (
        'com$', 'even', 'like', 'pdf', 'yes',
    ),
    -66: (
        'comment', 'copy', 'de$', 'location', 'min$', 'now$', 'ます',
    ),
    -65: (
        '^source', 'artikel', 'lbs', 'no',
    ),
    -64: (
        '^0 ml', '^location', 'available', 'current', 'price', 'very', 'zum',
    ),
    -63: (
        '00', '^von', '^yes', 'interview', 'into', 'loading$', 'via', 'would', 'в', 'から',
    ),
    -62: (
        '^loading$', 'berlin', 'hr$', 'share', 'two',
    ),
    -61: (
        'few', 'in$', 'learn more$', 'name', 'news', 'w',
    ),
    -60: (
        'anzeige', 'including$', 'such', 'total', 'while', 'x',
    ),
    -59: (
        '^with', 'and$', 'e',
    ),
    -58: (
        '^thanks', '^und', '^view', 'getty', 'html', 'original', 'that', 'uhr',
    ),
    -57: (
        '^here’s', 'dazu', 'dir', 'last', 'md', 'ml', 'requires', 's',
    ),
    -56: (
        '^anzeige', '^here are', '^or', 'afp', 'comments', 'köln', "let's", 'students', 'true', 'wir',
    ),
    -55: (
        '0 min$', '^posted', 'pm',
    ),
    -54: (
        '0 like$', '^0 like', '^0 like$', 'api', 'ihr', 'other$', 'skip', 'website', 'на',
    ),
    -53: (
        '^image', '^read more', 'download', 'mail', 'more', 'и',
    ),
    -52: (
        'date', 'neu', 'page$', 'por', 'sign', 'top$', 'written',
    ),
    -51: (
        '^advertisement', '^company', '^skip', 'advertisement', 'etc', 'figure', 'new$', 'thank',
    ),
    -50: (
        '^foto', '^website', 'article', 'below', 'course$', 'like$', 'monthly', 'sure',
    ),
    -49: (
        '^0 days', '^back', 'og', 'on$', 'text', 'they', 'type', 'us', 'with$',
    ),
    -48: (
        '^en', '^mehr', '^por', 'daniel', 'hard', 'plus', 'range', 'right$', 'sort',
    ),
    -47: (
        '^0 min$', '^download', '^last', '^see', '^sign', '^total', 'add', 'are$', 'be', 'blog$', 'but', 'could',
        'credit', 'entire', 'hello', 'multiple', 'org', 'posts', 'werbung', 'wrote', 'à',
    ),
    -46: (
        '^0 day', '^czytaj', '^follow', 'back', 'client', 'czytaj', 'folgende', 'hat', 'log', 'our', 'shutterstock',
        'the$',
    ),
    -45: (
        '^up', 'anzeige$', 'cart', 'contact', 'enter', 'going', 'instagram', 'manager', 'maps', 'maps$', 'select',
        'sold', 'targeted',
    ),
    -44: (
        '^search', '^skip to', 'account', 'beitrag', 'days', 'demo', 'member', 'par', 'regards', 'root', 'st',
        "that's",
    ),
    -43: (
        '^0 of', '^anzeige$', '^original', 'available$', 'images', 'information', 'lage', 'minute', 'name$', 'number',
        'picture', 'post$', 'selected', 'subscribe', 'well', 'yes$',
    ),
    -42: (
        '^as', '^comment', '^git', '^share', '^sign up', 'amazon', 'dan', 'dich', 'edited', 'editor', 'lesen', 's$',
        'support', 'then', 'were', 'writer', 'して',
    ),
    -41: (
        '0 lbs$', '^also', '^learn more$', '^let’s', '^per', '^product', '^subscribe', 'ad$', 'been', 'cart$', 'dass',
        'dein', 'es', 'lbs$', 'meters', 'moves', 'newsletter', 'or', 'para', 'poster', 'quote$', 'read$', 'tags',
        'twitter', 'von', 'we',
    ),
    -40: (
        '^hi', '^hier', '^low', 'about', 'as$', 'brian', 'choose$', 'comes', 'custom', 'fotos', 'just', 'national',
        'never', 'operating', 'published', 'quote', 'reading', 'shop', 'st$', 'there', 'unter', 'voir', 'was',
    ),
    -39: (
        '0-', '^close$', '^happy', "^let's", '^starting at', '^written', 'all', 'close$', 'd', 'diesen', 'etwas',
        'found', 'g$', 'he', "here's", 'identify', 'mit', 'must', 'ni', 'on', 'question', 'recept', 'so', 'trial',
        'す。$',
    ),
    -38: (
        '^advertisement$', '^hello', '^your', 'advertisement$', 'break', 'can', 'copyright', 'de', 'ich', 'import',
        'kommentare', 'kurz', 'link', 'offer', 'one', 'press', 'sehr', 'shutterstock$',
    ),
    -37: (
        '0', '^client', '^https', '^national', '^on', '^vegan', 'an$', 'angebot', 'being', "don't", 'featured', 'git',
        'hamburg', 'happy', 'hast', 'hour', 'member$', 'photo', 'print', 'remodel', 'rights', 'schon', 'site$',
        'this$', 'topic', 'uns', 'دذ',
    ),
    -36: (
        '0 products$', '^back to', '^click', '^close', '^thank', '^thank you', '^written by', 'again', 'amp',
        'bereits', 'danke', 'dpa', 'eure', 'forum', 'haben', 'helps', 'liebe', 'order', 'same', 'shipping', 'talk',
        'them', 'to', 'ذضس',
    ),
    -35: (
        '^copy', '^if', '^please', '^yes$', '^zur', 'buyer', 'close', 'die', 'facebook', 'folgenden', "i'm",
        'includes', 'j', 'ja', 'lb', 'mo', 'not', 'off$', 'range$', 'reserved', 'show', 'super', 'también', 'think',
    ),
    -34: (
        '^from', '^june 0', '^then', '^there are', 'al', 'at', 'autor', 'continue', 'cookies', 'damit', 'denn',
        'docker', 'dr', 'everyone', 'is$', 'look', 'magazin', 'max', 'md$', 'might', 'minutes', 'n', 'request',
        'said$', 'unserem', 'veröffentlicht', 'wie',
    ),
    -33: (
        '^alle', '^autor', '^focus', '^it', 'am', 'buyer$', 'di', 'from', 'har', 'login', 'mir', 'next', 'o', 'os',
        'peter', 'stars', 'sudo', 'uhr$', 'きま',
    ),
    -32: (
        '0 reviews$', '^0 products', '^0 products$', '^filter', '^social', '^tags', 'bit', 'changing', 'cm', 'cm$',
        'compared', 'diese', 'durch', 'etc$', 'everyone$', 'field', 'hand', 'jahre', 'li', 'lists', 'mich',
        'min read$', 'pl', 'posted$', 'poster$', 'seite', 'senior', 'set$', 'three', 'vielen',
    ),
    -31: (
        '^brian', '^check', '^on the', '^phone', '^share$', '^shop', '^sudo', '^voir', '^werbung', 'adresse', 'air',
        'as', 'avis', 'campaign', 'color', 'curve', 'das', 'device', 'dieser', 'director', 'filters', 'got', 'i',
        'instagram$', 'med', 'million', 'noticias', 'replies', 'reply', 'schließen', 'street', 'suite', 'unit',
        'within', "women's", 'ذث',
    ),
    -30: (
        '^contact us', '^copyright', '^du', '^find out', '^join', '^number', '^number of', '^that’s', '^these',
        '^visit', 'alex', 'ask', 'ed', 'graphics', 'guarantee$', 'had', 'hassle', 'jan', 'limited', 'martin', 'once',
        'place', 'que', 'sponsored', 'stock', 'windows', 'writer$',
    ),
    -29: (
        '^blog', '^date', '^filters', '^hi$', '^max', '^save', '^sponsored', 'both', 'check', 'daher', 'dank', 'doing',
        'down', 'du', 'filters$', 'follows', 'handles', 'her', 'hi$', 'if', 'ihre', 'included$', 'individual', 'jetzt',
        'kannst', 'mm$', 'previous', 'provide', 'schließen$', 'today$', 'tous', 'updated',
    ),
    -28: (
        '  ', '0 uhr$', '^0 0 0$', '^finally', '^pattern', '^thanks for', '^x$', 'auch', 'aug', 'clear', 'click',
        'crafted', 'depending', 'det', 'ease', 'entdecken', 'gpu', 'history$', 'interval', 'lire', 'luis', 'me',
        'mean', 'other', 'pc$', 'points', 'posts$', 'sale', 'schreiben', 'services', 'share$', 'states', 'study',
        'their', 'those', 'university$', 'varies', 'vegan$', 'wurde',
    ),
    -27: (
        ' (', '0 cm$', '^also read', '^api', '^best regards', '^contact', '^fotos', '^mehr lesen', '^of', '^save 0',
        '^show', '^vielen', 'am$', 'bin', 'browser', 'chosen', 'city', 'comments$', 'credits', 'dynamics$', 'el$',
        'euch', 'find', 'holiday', 'improvement', 'ist', 'l$', 'lesen$', 'library', 'lot', 'menu', 'nos', 'nuestro',
        'paul', 'report', 'screen', 'sieht', 'six', 'tags$', 'to cart$', 'type$', 'typically', 'usually', 'voor',
        'week', 'x$', '，偭', '： ',
    ),
    -26: (
        '01', '^0 off', '^before', '^do not', '^even', '^just', '^press', '^pricing', '^run', '^what do', '^while',
        'accessories$', 'amazon$', 'apply', 'author', 'chief', 'cpu', 'd$', 'designed', 'dev', 'er', 'et', 'general',
        'gmbh', 'help', 'layers', 'length', 'linkedin', 'maybe', 'miles', 'minuten', 'más', 'of page$', 'page', 'país',
        'post', 'professionals', 'ratgeber', 'set', 'settings', 'sin', 'soll', 'tl', 'users', 'van', 'various',
        'verlag', 'weil',
    ),
    -25: (
        '0 months$', '^0 free', '^0 min read$', '^0 minute', '^keine', '^once', '^sold', '^try', '^vielen dank',
        '^watch', 'adjustment', 'any', 'based', 'bash', 'bio', 'buy$', 'certain', 'commit', 'depends', 'devices$',
        'dynamics', 'element', 'example$', 'false', 'following$', 'gelingt', 'improve', 'install', 'latest',
        'mehr lesen$', 'messages', 'most', 'nachhaltig', 'of$', 'pace', 'project$', 'replies$', 'requests', 'save 0$',
        'spaß', 'the following$', 'thomas', 'title', 'طت', '记者',
    ),
    -24: (
        '^0 reviews', '^login', '^not', '^published', '^twitter', '^vous', '^we', '^wir', 'anders', 'andrew',
        'article$', 'backup', 'basic', 'clear$', 'coaching', 'course', 'datenschutz', 'david', 'dem', 'detail', 'die$',
        'dieses', 'dit', 'email$', 'end', 'finally', 'helpful', 'independent', 'juan', 'manage', 'network',
        'read more$', 'seven', 'site', 'sponsored$', 'staff', 'strength', 'systems', 'to top$', 'website$', 'wäre',
        'す。',
    ),
    -23: (
        ' 4', '^0 de', '^at the', '^discover', "^don't", '^english', '^get the', "^here's", '^ich', '^june', '^par',
        '^reply', '^want', '^werbung$', '^where to', '^👉 ', 'ad', 'aquí', 'asking', 'away', 'bewertungen', 'bist',
        'brown', 'california', 'claudia', 'create', 'deine', 'delicious', 'doch', 'facebook$', 'geeignet', 'gpu$',
        'guides', 'it', 'lassen', 'medium', 'nothing', 'patrick', 'price$', 'probably', 'provides', 'redaktion',
        'required$', 'seiten', 'speak', 'tim', 'times', 'v', 'vary', 'â$', '编辑', '👉 ',
    ),
    -22: (
        ' -', '^0 hour', '^by$', '^free shipping', '^good', '^jetzt', '^menu', '^operating', '^platform', '^ready',
        '^sort', '^sponsored$', '^tags$', "^that's", '^zurück', 'above', 'accounting$', 'actual', 'airlines', 'branch',
        'california$', 'card', 'central', 'dabei', 'de 0$', 'different', 'einem', 'english', 'erfolg', 'express',
        'fittings', 'form$', 'geben', 'guarantee', 'hallo', 'head', 'internet', 'label', 'locations', 'm$', 'month',
        'natürlich', 'nights', 'none', 'north', 'often', 'order$', 'orders', 'out', 'partner', 'partnership',
        'pattern', 'policy', 'powerful', 'really', 'sam', 'significant', 'significantly', 'slightly', 'structured',
        'supported', 'throughout', 'university', 'up', 'verified', 'weitere', 'wieder', 'windows$', 'y', 'с', 'رثة',
        '。”$',
    ),
    -21: (
        '0 g$', '^blog$', '^cpu', '^danke', '^featured', '^hallo', '^here is', '^last updated', '^lifetime', '^over',
        '^patrick', '^photo', '^quote', '^read more$', 'ada', 'anything', 'articles', 'company', 'conf', 'content$',
        'continued', 'cruz', 'cómo', 'default', 'discover', 'einfach', 'euro$', 'export', 'filter', 'finish',
        'getty images$', 'gov', 'hour$', "i've", 'ideas', 'in person$', 'joined', 'listing', 'login$', 'main',
        'markus', 'pa', 'pdf$', 'photos', 'pl$', 'ps', 'publicidad', 'puede', 'register', 'reserved$', 'reuters',
        'reviewed', 'search', 'server', 'shift', 'similar', 'such as$', 'supports', 'takes', 'te', 'thanks$', 'things',
        'thread', 'treat', 'turns', 'unlimited', 'von$', 'week$', 'weeks$', 'weiterlesen', 'weiß', 'white', 'wins',
        'zoom$', 'د', 'دخس', 'زطس', 'صثر', '塐俞',
    ),
    -20: (
        '0 c$', '0 mm$', '02', '^bring your', '^contact us$', '^edited', '^here’s a', '^limited', '^may', '^previous',
        '^search$', '^they', '^top$', 'aquí$', 'associated', 'bedeutet', 'beratung', 'berlin$', 'can$', "can't",
        'checkout', 'cup', 'daily$', 'eg', 'einmal', 'engineers', 'episode', 'estimate', 'everything', 'finden',
        'fischer', 'fit$', 'flow$', 'frau', 'friday', 'guten', 'highly', 'impressum', 'inbox', 'instant', 'join',
        'keine', 'kontakt', 'level', 'life$', 'loop', 'means', 'meetings', 'net', 'news$', 'node', 'oven', 'passes',
        'portionen', 'premium', 'pressestelle', 'principal', 'pulse', 'purchases', 'rated', 'reporting', 'required',
        'score', 'session', 'sort$', 'sound', 'still', 'sur', 'table', 'than', 'the', 'thing', 'title$', 'to do$',
        'travelers', 'tt', 'txt', 'usd', 'war', 'ways$', 'ww', 'ثت', 'دطس', 'رثة$',
    ),
    -19: (
        '- ', '0 comments$', '0 weeks$', '18', '3rd', '^0 februar', '^0 minuten', '^0 minutes', '^alex', '^call',
        '^continue', '^display', '^https www', '^includes', '^joined', '^now', '^read our', '^starting', '^storage',
        '^take a', '^video', '^www', 'across', 'address', 'aktuell', 'alone', 'angebot$', 'autorin', 'beach',
        'chicken', 'competitors', 'consists', 'contact us$', 'corporation', 'cut', 'eine', 'erfahren', 'este',
        'estimated', 'evaluating', 'exclusive', 'flow', 'free$', 'generation', 'get', 'ikke', 'información', "it's",
        'jedem', 'kommentar', 'larger', 'laufzeit', 'local$', 'marco', 'meer', 'mit$', 'nj', 'oktober', 'papers',
        'players', 'privacy policy$', 'provided', 'publicidad$', 'rate', 'record', 'regards$', 'size', 'to 0$',
        'to content$', 'trial$', 'twitter$', 'users$', 'vice', 'want', 'زس', 'ース',
    ),
    -18: (
        ' /', ' 1', '^0 hours', '^0 reviews$', '^at', '^bluetooth', '^computer', '^enter', '^f', '^linkedin',
        '^listen', '^most', '^posts', '^ready to', '^requires', '^revenue', '^robert', '^senior', '^thomas',
        '^verified', '^very', 'along', 'anzeigen$', 'audiences', 'aug 0$', 'because', 'cat', 'ch$', 'chat',
        'collections', 'correct', 'dank$', 'demo$', 'den', 'dies', 'e ', 'edited$', 'elizabeth', 'empty', 'erschienen',
        'euro', 'goes', 'herunterladen', 'his', 'hit', 'ihnen', 'inc', 'income', 'influence', 'items', 'jp', 'kleine',
        'link$', 'listening', 'luxury', 'makes', 'mundo', 'nt', 'or$', 'outsourcing', 'panel', 'país$', 'playbook',
        'president', 'primary', 'procedures', 'produkte', 'rain', 'ratings$', 'recently', 'result', 'says$',
        'sebastian', 'selected$', 'shows', 'start$', 'stuff', 'teilen', 'tras', 'try', 'update', 'url', 'utility',
        'verschiedenen', 'visited', 'vote', 'went', 'werbung$', 'workflows',
    ),
    -17: (
        "'医", '0 ', '0 berlin$', '0 pm$', '0 ratings$', '^0 add', '^0 jan', '^0 november', '^author', '^copyright 0',
        '^custom', '^homepage', '^ist', '^liebe', '^lire', '^managing', '^may 0', '^open', '^over 0', '^para',
        '^select', '^skip to main content$', '^support', '^there', '^zu den', 'added', 'advertising', 'ai agents$',
        'aktiv', 'among', 'bewertungen$', 'bon', 'buch', 'buying', 'center', 'cleaning', 'computer', 'contributors',
        'covered', 'currently', 'c’est', 'decent', 'didn’t', 'digital$', 'driver', 'edu', 'einstellungen',
        'environment', 'esta', 'eur', 'extract', 'favorite', 'flooring', 'florida', 'former', 'founder', 'francisco',
        'freunde', 'homepage', 'hora', 'hours', 'immer', 'included', 'informations', 'interesar', 'interface',
        'international$', 'istock', 'jobs$', 'johnson', 'kevin', 'kg', 'large', 'lass', 'left', 'letter', 'listing$',
        'liz', 'logs', 'magazine', 'main content$', 'noticias$', 'oder', 'ok$', 'overall', 'pass', 'played', 'plays',
        'pm$', 'pre', 'prefer', 'privacy', 'py', 'qué', 'receive', 'review', 'rights reserved$', 'road', 'schön',
        'sein', 'sep', 'serve', 'signature', 'simple', 'slow', 'startseite', 'story', 'students$', 'stuttgart',
        'thank you$', 'trip', 'unexpected', 'verband', 'vi', 'youtube$', 'zusammen', 'ةثخس', 'س', 'リー',
    ),
    -16: (
        '//', '0 minuten$', '^0 comments', '^0 comments$', '^a few', '^back to top$', '^cd', '^check out', '^dann',
        '^dieser', '^e mail', '^ein', '^hey', '^lea', '^love', '^register', '^subscribe to', '^the next', '^top of',
        '^top of page$', '^you can', '^â', 'again$', 'anderson', 'architect', 'architect$', 'ariel', 'around', 'at$',
        'bitte', 'bold', 'card required$', 'card$', 'characters', 'cities', 'controls', 'dec', 'e v$', 'engineer',
        'enthält', 'entwicklung', 'erfahren$', 'eurer', 'ex', 'excellent', 'face', 'forever', 'free', 'geeignet$',
        'grab', 'hello$', 'herunterladen$', 'hey', 'hi', 'hier$', 'institute', 'isn’t', 'johannes', 'kan', 'keys',
        'lack', 'lea', 'leipzig', 'luck', 'managing', 'mehr erfahren$', 'miles$', 'minuten$', 'mt', 'möchte',
        'nachhaltigkeit', 'nice', 'numerous', 'patterns', 'per month$', 'planned', 'provider', 'public', 'react',
        'reduces', 'resource', 'roles', 'scroll', 'servers', 'smart$', 'soft', 'templates$', 'tested', 'though',
        'touch$', 'walking', 'wasser', 'wikipedia', "you've", 'you’re', 'سطذض', 'ード',
    ),
    -15: (
        '0 am$', '0 off$', '10', '1x', '32', '5 ', '^dr', '^for a', '^i$', '^in person', '^mehr erfahren', '^multiple',
        '^print', '^ratgeber', '^schließen', '^shutterstock', '^solutions', '^support$', '^type', '^à', 'ansehen',
        'ausgabe', 'bag$', 'bietet', 'black', 'build$', 'categories$', 'ch', 'choose', 'command', 'communications',
        'complex', 'contributor', 'contributor$', 'core', 'core$', 'coronavirus$', 'dans', 'deinem', 'drucken', 'ds',
        'easily', 'editorial', 'einen', 'erst', 'farbe', 'feb', 'feel', 'feet', 'finance', 'found$', 'front', 'gold',
        'guy', 'hamburg$', 'helpful$', 'hätte', 'iv', 'januar', 'job$', 'jun', 'kitchen', 'laden', 'laminate',
        'laptops', 'legends', 'lifetime', 'list', 'maria', 'michael', 'ml$', 'möglichkeiten', 'of', 'online$', 'only',
        'osten', 'p', 'paid', 'pin', 'policy$', 'previously', 'publisher', 'rating', 'recommend', 'returns',
        'schreiben$', 'sellers', 'smoother', 'so$', 'sounds', 'staff$', 'tatsächlich', 'team', 'templates', 'tests',
        'thread$', 'tony', 'tout', 'und$', 'unsplash', 'upon', 'usa', 'ver', 'was$', 'wasser$', 'white$', 'why$',
        'words', 'zu', 'zurück', 'été', 'ذضدذ', 'ذضطد',
    ),
    -14: (
        '^0 g$', '^below', '^click here', '^developer', '^individual', '^instagram$', '^maybe', '^mehr erfahren$',
        '^michael', '^never', '^next', '^no', '^o', '^publicidad', '^publicidad$', '^release', '^schließen$',
        '^skip to content$', '^social media', '^some of', '^the following', '^up to', '^updated', '^verlag', '^you',
        'abonnieren', 'accounting', 'agree', 'aid', 'always', 'ante', 'aussi', 'author$', 'backend', 'basket',
        'believe', 'cd', 'certified$', 'como', 'contact$', 'contributed', 'convert', 'cover', 'ct', 'daran', 'dpa$',
        'drucken$', 'during', 'editor$', 'either', 'eligible', 'ever', 'explore', 'familie', 'fan', 'fit', 'foot',
        'forum$', 'frisch', 'garten', 'german', 'get started$', 'have', 'help you$', 'higher', 'highlight', 'hiring',
        'homeowners', 'internal', 'io', 'ion', 'keeps', 'kommentare$', 'labs', 'lang', 'leader$', 'leadership', 'leer',
        'like this$', 'live$', 'mar', 'match', 'medium$', 'menü', 'metric', 'need$', 'nov', 'november 0$', 'o$',
        'oben', 'offers$', 'on amazon$', 'org$', 'ort', 'past', 'pieces', 'portland', 'processor', 'question$',
        'raised', 'reasons', 'recent', 'regarding', 'regional', 'rental', 'reviews', 'rl', 'separate', 'sogar',
        'sondern', 'spec', 'src', 'subscribe$', 'texas', 'things$', 'unter$', 'usa$', 'valid', "we're", 'weekly$',
        'yeah', 'yet', 'ثرخ', 'شخثة', 'コー', '乾坂',
    ),
    -13: (
        ' h', '22', '^ab 0', '^add', '^all', '^book your', '^camera', '^comments', '^content', '^das ist', '^durch',
        '^edited by', '^enjoy', '^estimated', '^former', '^g', '^hand', '^hide', '^im', '^in der', '^in this',
        '^interview', '^jun', '^jun 0', '^kommentare', '^l', '^last edited', '^login$', '^menu$', '^next$',
        '^not sure', '^privacy', '^published$', '^recently', '^reviewed', '^see how', '^service', '^sie', '^sign up$',
        '^subscribe$', '^twitter$', '^united', '^weiterlesen', '^your cart', 'a$', 'account$', 'address$', 'af',
        'allows', 'almost', 'already', 'anmelden', 'anmelden$', 'annually', 'answered', 'baby', 'back$', 'bald',
        'beta', 'blue', 'called', 'carlos', 'cc', 'ci', 'compatible', 'console', 'container', 'contra', 'contractors',
        'cost$', 'created', 'data$', 'deiner', 'details', 'dezember', 'direction', 'download$', 'edu$', 'effort', 'ei',
        'engineering', 'english$', 'ensure', 'exact', 'examples', 'f$', 'family', 'farm', 'fellow', 'fields',
        'fitness$', 'focal', 'frage', 'frames', 'good', 'herausforderung', 'hr', 'i$', 'ideen', 'images$', 'info',
        'inhalte', 'input', 'insider', 'involved', 'involves', 'i’m', 'i’ve', 'jon', 'kb', 'kein', 'know', 'kyle',
        'laden$', 'lassen$', 'lieben', 'lo', 'locally', 'mehr', 'memory', 'mis', 'mitmachen', 'motion', 'mr',
        'navigation', 'none$', 'objects', 'ohne', 'optional$', 'pas', 'perform', 'pinterest', 'plenty', 'police',
        'pop', 'preferred', 'protected', 'purchased', 'query', 'questions', 'recht', 'recruitment', 'register$',
        'registration', 'rei', 'right', 'roof', 'searching', 'send', 'settings$', 'sharing', 'she', 'shipped', 'siehe',
        'someone', 'sometimes', 'sprache$', 'square', 'stock$', 'surface', 'tech$', 'the form$', 'thousands', 'turkey',
        'uk', 'umfrage', 'veröffentlicht$', 'walk', 'waterproof', 'you’ve', 'zeitung', 'رتز', 'سدد', '压儈', '墓争',
    ),
    -12: (
        ' d', '0 days$', '0 euro$', '19', '2-', '3 ', '^am', '^clear', '^condition', '^credit', '^daniel', '^dec',
        '^dec 0', '^december', '^december 0', '^dieser artikel', '^french', '^high', '^indicates', '^learn', '^log',
        '^los', '^more on', '^need help', '^ok$', '^on$', '^overall', '^paul', '^pre', '^redaktion', '^request',
        '^sehr', '^services', '^switch', '^text', '^was hat', 'about it$', 'adds', 'advisor', 'and', 'another',
        'april 0$', 'around$', 'artist', 'as follows$', 'assistant', 'ba', 'banking', 'beispiel', 'bewerten',
        'billion', 'bridge', 'c$', 'careers', 'characteristics', 'claire', 'commons$', 'compatibility$', 'completed',
        'condition', 'cultural', 'daily', 'datenschutz$', 'deaktiviert', 'deaktiviert$', 'diesem', 'domestic', 'déjà',
        'effectively', 'end$', 'entries', 'eu$', 'executive', 'fallen', 'fee', 'felder', 'findet', 'follows$', 'frank',
        'fully', 'genau', 'generated', 'graph', 'habe', 'having', 'how$', 'however', 'inches', 'indicates',
        'interview$', 'interviews', 'jan 0$', 'jason', 'js', 'jun 0$', 'justice', 'kostenlos', 'least', 'leider',
        'lots', 'maintenance$', 'millions', 'mixed', 'mn', 'muscle', 'n$', 'ne', 'newest', 'newsletter$',
        'nicht veröffentlicht$', 'nicht$', 'night', 'notify', 'ocean', 'office$', 'output', 'pocket', 'prices',
        'published$', 'pull', 'radio', 'relevant', 'request$', 'requests$', 'resolution', 'response', 'rezept',
        'sagen', 'saw', 'scalable', 'score$', 'seat', 'sehen', 'selection', 'shop$', 'should$', 'singapore', 'social$',
        'solid', 'spring', 'stars$', 'startseite$', 'stefan', 'string', 'structure', 'subscription', 'ta', 'tank',
        'tiers', 'topics', 'true$', 'txt$', 'ultra', 'unternehmen', 'urteil', 'usd$', 'vielleicht', 'virginia',
        'vote$', 'vp', 'we’ll', 'whether', 'wikimedia', 'wochen', 'yellow', 'you can$', 'you need$', 'youtube',
        'zeigt', 'ص', '。0', '倉傻', '卯奛',
    ),
    -11: (
        '0 stars$', '2nd', '^afp', '^author$', '^best for', '^category', '^color', '^editor', '^facebook$', '^founder',
        "^here's how", '^hotel', '^if you’re', '^in the', '^john', '^kategorien', '^mar', '^mar 0', '^october 0',
        '^or$', '^out of', '^posts 0', '^regards', '^request a', '^rezept', '^schlagworte', '^sound', '^target',
        '^thinking', '^tim', '^veröffentlicht', '^want to', '^weight', '^what we', '^words', 'a', 'a demo$',
        'accessories', 'actually', 'afp$', 'alerts', 'amount', 'anderen', 'anymore', 'application$', 'applies',
        'arbeit', 'areas$', 'aspects', 'award', 'años', 'beat', 'billing', 'bottle', 'brain', 'capacity', 'categories',
        'changed', 'christian', 'claude', 'closed', 'closed$', 'cnn', 'color$', 'combines', 'comfortable', 'commonly',
        'commons', 'controller', 'couple', 'dann', 'days$', 'definitely', 'del', 'denken', 'desde', 'devices', 'din',
        'dm', 'due', 'día', 'erhalten', 'esc', 'ever$', 'example', 'exposure', 'feels', 'fett', 'florida$', 'from$',
        'fucking', 'fx', 'geographic', 'georg', 'google’s', 'groups', 'gründen', 'herr', 'host', "i'll", 'ideas$',
        'in stock$', 'influencer', 'informative', 'inkl', 'international', 'intro', 'ios', 'klaus', 'kommentar$',
        'led', 'lists$', 'lives', 'lock', 'mail$', 'maximizing', 'members', 'microsoft$', 'mm', 'monat', 'movement',
        'music$', 'nous', 'of it$', 'on instagram$', 'ones', 'opinion', 'optional', 'others', 'otherwise', 'over',
        'paper', 'philadelphia', 'planung', 'playing', 'pot', 'prevents', 'print$', 'product$', 'proven', 'red$',
        'redaktion$', 'roman', 'rss', 'schlagworte', 'schöne', 'sei', 'sell', 'shift$', 'si', 'sich', 'since',
        'solution', 'soon', 'spent', 'sports', 'später', 'sweat', 'talk$', 'tel', 'theme', 'ticket', 'tile', 'today’s',
        'travel', 'unterstützen', 'visits', 'waiting', 'waren', 'ways', 'welt', 'whatsapp', 'whole', 'wide',
        'wondering', 'y$', 'yang', 'yet$', 'zwischen', 'ةسزطد', 'ثخ', 'دبب', 'دتز', 'درش', 'طد', '侾乎', '凗夀', '叒乯',
        '坲倁', '更多',
    ),
    -10: (
        '0 results$', '08', '24', '40', '^0 0 0 0$', '^0 januar', '^0 januar 0$', '^after', '^all the', '^bottom of',
        '^bottom of page$', '^consumer', '^currently', '^da', '^datenschutz', '^details', '^deutschland$',
        '^different', '^dir', '^du bist', '^editing', '^feb', '^feb 0', '^get more', '^hast', '^hast du', '^he',
        '^i can', "^i'm", '^impressum', '^instagram', '^last edited$', '^machine', '^make sure', '^martin', '^notify',
        '^oops', '^oops something', '^peter', '^planning', '^plus', '^reading time', '^service$', '^share your',
        '^source$', '^super', '^themen', '^united states', '^unlimited', '^we have', '^we’ve', '^you are',
        '^zur startseite', 'abonnieren$', 'absolutely', 'admin', 'advertising$', 'affiliate', 'ag$', 'alone$',
        'angaben', 'angebote', 'antonio', 'applying', 'avenue', 'awarded', 'awesome', 'basically', 'beginning',
        'below$', 'broad', 'butter', 'chaos', 'clients', 'clip', 'compatibility', 'config', 'connect$', 'connection',
        'connectivity$', 'cookie', 'coronavirus', 'corporation$', 'covers', 'critical', 'dead', 'delivers',
        'dependencies', 'desk', 'deutschen', 'developers', 'diario', 'do$', 'docs', 'dort', 'ea', 'economic', 'edit',
        'ee', 'efficiently', 'el', 'error', 'extremely', 'feature', 'find$', 'fine', 'fits', 'flower', 'folgen',
        'forget', 'free trial$', 'gar', 'gehen', 'gold$', 'hall', 'handle', 'hat$', 'hide', 'hobby', 'holder', 'ia',
        'image$', 'in touch$', 'inbox$', 'insured', 'iso', 'itself', 'j$', 'januar 0$', 'jennifer', 'kategorie', 'kg$',
        'last edited$', 'levels', 'library$', 'list$', 'little', 'localhost', 'machen', 'mar 0$', 'match$', 'meinung',
        'meist', 'minute read$', 'mobile$', 'monthly$', 'months$', 'ms', 'nature', 'newsletters', 'noise', 'nota',
        'note$', 'noticia', 'null', 'numbers', 'official', 'oops', 'op', 'opening', 'orange', 'pace$', 'pages$',
        'phone', 'possibly', 'practices', 'produced', 'proud', 'punkte', 'recycled', 'report$', 'reward', 'richtig',
        'root$', 'schauen', 'schnee', 'science', 'sees', 'selecting', 'sf', 'simplified', 'simply', 'sofort',
        'specifically', 'stands', 'state$', 'statements', 'static', 'stories$', 'street$', 'stunning', 'surprise',
        'tage', 'testing', 'there’s', 'tom', 'toolkit', 'tour', 'traffic', 'tragen', 'unless', 'unsplash$', 'update$',
        'ux', 'v$', 'v1', 'v2', 'vacuum', 'video', 'viernes', 'visa', 'você', 'walker', 'wash', 'webseite', 'weekend',
        'weiter$', 'weiterlesen$', 'welt$', 'wenig', 'what$', 'wiki', 'wilson', 'your inbox$', 'zur startseite$',
        'جثخ', 'دت', 'زدد', '哱塵', '哳备', '坢乎', '，哩',
    ),
    10: (
        ' A', '^0 choose', '^0 mit', '^0 protect', '^access to', '^application', '^be', '^built to', '^but', '^de',
        '^des', '^easy to', '^explore the', '^exploring', '^faqs about', '^github', '^highlights$', '^increase',
        '^keeping', '^methodology', '^noch mehr', '^plant', '^post', '^powered', '^powered by', '^predictive', '^pure',
        '^real', '^results', '^rust', '^security and', '^specs$', '^stream', '^transform your', '^tv', '^what our',
        '^wie kann', '^wir sind', '^wo', 'aber', 'accessibility$', 'accounts', 'accurate', 'aktion', 'allocation',
        'analysis$', 'and services$', 'anne', 'api$', 'asap', 'attribution', 'between', 'big', 'board', 'born',
        'cards$', 'cars$', 'club', 'collaborate', 'colors', 'company$', 'complexity$', 'conditions$', 'consider',
        'copper', 'cushion', 'customer reviews$', 'customization', 'december 0$', 'developing', 'difference$', 'du$',
        'edition', 'efficient', 'energie$', 'eric', 'essen$', 'establish', 'everyday', 'formats', 'formats$',
        'forming', 'foundations', 'gaming', 'gender', 'great', 'height$', 'hilfe', 'homes', 'hyper', 'impacts',
        'implementing', 'infos', 'innen$', 'inspiration', 'integrations$', 'intelligence$', 'interior', 'ireland',
        'island$', 'kostet', 'können', 'league', 'lights', 'marc', 'mars', 'mathematical', 'meets', 'menus', 'mileage',
        'minister', 'movers', 'nutrition$', 'nutzen$', 'origins', 'owners$', 'palm', 'party$', 'payment', 'plans',
        'platform$', 'podcasts$', 'position$', 'power bi$', 'practice$', 'prerequisites', 'programs', 'real$', 'recap',
        'recommended', 'regen', 'renting', 'residential', 'robotics', 'roi$', 'salt', 'saved', 'science$', 'sending',
        'shoes$', 'sich$', 'sicherheit', 'situation$', 'small businesses$', 'solve', 'spielen', 'state', 'statistics$',
        'steam', 'strategy', 'stream$', 'teacher', 'the box$', 'them$', 'through', 'to date$', 'tracker', 'trading',
        'trick', 'ui', 'unterschied', 'valley', 'viele', "wasn't", 'woodworking', 'worth it$', 'young', 'zeit$', 'zu$',
        'شثخ',
    ),
    11: (
        '^affordable', '^automatic', '^average cost', '^breaking', '^create your', '^creative', '^crm', '^disclaimer',
        '^disclaimer$', '^general', '^gibt', '^gibt es', '^great', '^guide', '^h', '^impact', '^implementing',
        '^insurance', '^is a', '^laura', '^master', '^more than', '^people', '^policy', '^professional', '^see also',
        '^select your', '^set a', '^strength', '^tl', '^tl dr', '^traditional', '^viele', '^was sind', '^what i',
        '^what if', '^why you', '^wide', 'advice$', 'algorithm', 'alignment', 'also$', 'and compliance$', 'arc',
        'authentication$', 'baby$', 'basics$', 'bass', 'bekommen', 'beloved', 'benefits$', 'bild$', 'braucht',
        'breach', 'business needs$', 'businesses$', 'cards', 'career', 'certification$', 'cleanup', 'co', 'compromise',
        'consulting services$', 'corp', 'corporate', 'cours', 'customization$', 'dietary', 'distribution$', 'doors',
        'drives', 'eco', 'effective$', 'effectiveness', 'efficiency$', 'electric', 'elevate', 'embed', 'engaging',
        'estimates', 'estimates$', 'ev$', 'event$', 'fast$', 'favorites', 'favorites$', 'festival', 'file', 'fin',
        'flowers', 'fluid', 'food$', 'garbage', 'gear', 'highlights$', 'horizon', 'hourly', 'hybrid', 'idea$',
        'im detail$', 'inclusive', 'journey$', 'leave', 'legt', 'lightweight', 'living', 'living$', 'lockdown', 'mac$',
        'marketers$', 'microphone', 'microsoft', 'needs', 'negotiation', 'nächsten', 'olympia', 'one place$',
        'oriented', 'out$', 'outlook', 'participants', 'partners$', 'path', 'pc', 'plan$', 'policies$', 'port$',
        'possibilities', 'power$', 'professional', 'profil$', 'quality$', 'raw', 'ready', 'reduce', 'resilience',
        'rollen', 'sensitivity', 'sex', 'specialty', 'stability', 'stadt', 'starter$', 'statistics', 'stiftung',
        'strategy$', 'summit$', 'tag$', 'testimonials', 'to you$', 'traditional', 'una', 'unleash', 'visualization$',
        'wanted', 'weight loss$', 'weine', 'welcome', 'wichtig$', 'you money$',
    ),
    12: (
        ' M', '^0 build', '^0 have', '^0 understand', '^another', '^auto', '^bonus', '^commercial', '^consider',
        '^develop', '^ease of use$', '^fitness', '^full', '^improved', '^is this', '^key features$', '^keyword',
        '^pack', '^predictive analytics', '^reporting', '^safety', '^see also$', '^simple', '^step by', '^strategic',
        '^sustainable', '^the power', '^think', '^travel', '^welcome', '^what makes', '^über', '^سضدذ طد', '^ضثس',
        'accelerate', 'accounts$', 'achieve', 'adventure$', 'apartments', 'appliances', 'are saying$', 'batch',
        'bieten', 'boden', 'bonus', 'brand$', 'bright', 'builder$', 'can trust$', 'casual', 'challenges$', 'children',
        'comfort', 'concepts$', 'confidence', 'courses$', 'cover$', 'crazy', 'dates$', 'define', 'directly', 'disease',
        'early', 'emails', 'europe$', 'execute', 'explained', 'file$', 'forest', 'g ', 'gemacht', 'gen', 'gespräch',
        'habits', 'happens', 'heizen', 'horror', 'house$', 'hurt', 'improving', 'informed', 'infos$',
        'infrastructure$', 'its', 'juin 0$', 'keyword research$', 'launch', 'leistungen', 'lernen', 'material',
        'matters', 'meal', 'measure', 'mental health$', 'motivated', 'musik', 'mutter', 'netz', 'neuer', 'nvidia',
        'objectives', 'olive', 'om', 'opportunities$', 'packs', 'permits', 'plans$', 'potential', 'precision$',
        'premises', 'present$', 'prices$', 'programm', 'programs$', 'projekt', 'quellen', 'r$', 'ram', 'reason$',
        'recipe', 'recognition', 'repair$', 'repairs$', 'retail', 'right now$', 'rules$', 'saying$', 'searches$',
        'seating', 'see also$', 'shirt$', 'shower', 'sinnvoll', 'smbs', 'solutions$', 'source$', 'sparen',
        'specialized', 'stack$', 'stand', 'standard$', 'steckt', 'sterben', 'storage', 'success', 'theory', 'token',
        'twice', 'werkzeug', 'wherever', 'wieso', 'woman', 'world', 'ضثس', '侾 ',
    ),
    13: (
        '26$', '^0 ai', '^0 do', '^0 functional', '^0 planning', '^0 stay', '^0 to', '^add ons', '^beyond the',
        '^decide', '^deutsche', '^hardware', '^kann', '^media', '^noch', '^plan your', '^pros and', '^set up', '^tech',
        '^the benefits', '^transform', '^upgrade', '^warum ist', '^welche', '^writing', 'a budget$', 'actionable',
        'actions', 'affordable$', 'algorithms', 'approach$', 'avoid$', 'aws', 'biden', 'block$', 'book', 'builder',
        'builds', 'capabilities', 'capture', 'certificate$', 'classes', 'cleaner', 'climate change$', 'codes',
        'cognitive', 'come', 'concise', 'contracts', 'conversion', 'crafting', 'customize', 'cybersecurity',
        'disclaimer', 'disclaimer$', 'doctor', 'documentation', 'east', 'ecommerce', 'educate', 'elite', 'empower',
        'energien$', 'engine$', 'excel', 'expert', 'falls', 'fare', 'first$', 'form', 'frame$', 'fun', 'glance',
        'guatemala', 'gut$', 'haben$', 'helfen', 'helfen$', 'hook', 'im', 'investitionen', 'investments', 'issue',
        'km', 'language', 'lcd', 'linux', 'lose', 'matter$', 'moon', 'museum', 'nation', 'nebenwirkungen', 'necessary',
        'needed', 'november', 'offered', 'opportunities', 'overflow', 'package$', 'party', 'perspective$', 'player',
        'poland', 'practical', 'priority$', 'r ', 'rabatt', 'records$', 'registration$', 'regulatory', 'resistance',
        'scheduling$', 'schnell', 'season$', 'shoes', 'spending', 'stick', 'store', 'supportive', 'tailored', 'theft',
        'tipps$', 'to say$', 'to use$', 'top 0$', 'trabajo', 'understand', 'urban', 'value$', 'wave', 'welchen',
        'winner', 'wonder', 'your business$', 'zum thema$',
    ),
    14: (
        '26', '^0 google', '^0 make', '^0 months', '^adding', '^beginner', '^blockchain', '^budget$', '^cloud',
        '^collaborate', '^compact', '^comparing', '^compliance', '^creating a', '^cyber', '^der', '^emotional',
        '^finanzierung', '^five', '^helpful', '^intelligent', '^long', '^long term', '^looking', '^making the',
        '^quellen$', '^remote', '^reviews$', '^size', '^strong', '^team', '^three', '^what can', '^you don’t',
        '^you need', 'academic', 'achten', 'adoption$', 'anti', 'as possible$', 'bars', 'belt', 'better', 'bi', 'bi$',
        'bleiben', 'blogger', 'breakdown$', 'built', 'cars', 'center$', 'chair$', 'clean$', 'consumers', 'contract',
        'covid 0$', 'darum', 'death', 'dream', 'dry', 'durability', 'embracing', 'finds', 'fragen$', 'functions',
        'für', 'für 0$', 'green', 'guesswork', 'happening', 'herausforderungen', 'hilft', 'houseplants', 'human',
        'hybrid$', 'impossible', 'incentives', 'json', 'kansas', 'lasts', 'leave$', 'machines$', 'map$', 'mapping$',
        'marathon', 'materials$', 'matters$', 'menschen', 'objectives$', 'october', 'of coffee$', 'of meditation$',
        'owners', 'pick', 'possible$', 'potential$', 'principles', 'problem', 'process', 'purposes', 'quellen$',
        'race', 'recommendations$', 'reinforcement', 'relationships', 'rising', 'rules', 'scenes', 'screen$', 'sie$',
        'small', 'star', 'tackle', 'technische', 'temperature', 'the world$', 'thema$', 'this item$', 'turn',
        'vehicle', 'want$', 'workspace', 'zeigen', 'ziel',
    ),
    15: (
        '^0 keep', '^a beginner’s', '^ai in', '^classic', '^continuous', '^fragen', '^hr', '^ingredients', '^je',
        '^marketing', '^my top', '^next steps', '^potential', '^q what', '^shop the', '^trust', '^understanding the',
        '^welcome to', '^why not', '^wieso', '^write', '^zero', 'active', 'ahead$', 'assemble', 'basics', 'bayern',
        'before$', 'certification', 'commerce$', 'consultants', 'consulting$', 'cuisine', 'cup$', 'cutting',
        'decision', 'depuis', 'desktop$', 'detection$', 'deutsche', 'doesn’t', 'ecommerce$', 'entertainment$',
        'etiquette', 'eu', 'eyes', 'fast', 'februar 0$', 'fisher', 'floor', 'gifts', 'guided', 'half', 'healthy$',
        'in kürze$', 'jahren$', 'juin', 'kürze', 'kürze$', 'learned$', 'liberty', 'mac', 'make', 'maker', 'maßnahmen',
        'menschen$', 'mini', 'minimum', 'mon', 'musical', 'native', 'notes$', 'ont', 'organization$', 'over$',
        'preise', 'privat', 'providers$', 'pt', 'push', 'rate$', 'reports$', 'revenue$', 'searches', 'service$',
        'shirt', 'signs', 'slip', 'spark', 'stage', 'stand$', 'start', 'strom', 'sucht', 'sugar', 'suitable',
        'supplies$', 'swift', 'tax$', 'tell', 'temporary', 'thema', 'towel', 'vergleich', 'weight$', 'where’s',
        'winning', 'women', 'workflow', 'z$', 'österreich', 'österreich$',
    ),
    16: (
        '3d', '^3d', '^action', '^amazon', '^big', '^climate', '^core', '^customer', '^embracing', '^everything you',
        '^fair', '^four', '^getting started$', '^highlights', '^las', '^lead', '^make the', '^meet our',
        '^open source', '^optimizing', '^order', '^pick', '^powerful', '^running', '^small', '^star', '^start', '^tax',
        '^testing', '^third party', '^when to', '^work with', '^سضدذ', 'advantages$', 'agile', 'ai$', 'app', 'asia',
        'becoming', 'bedeutung', 'belt$', 'books$', 'bottom', 'brauchen', 'bulk', 'bund', 'business$', 'case$',
        'changes', 'charging', 'claim', 'coffee$', 'contacts', 'debt', 'defense', 'democratic', 'deutsch', 'dinner',
        'easier', 'education', 'empfehlungen', 'enhancements', 'essential', 'fans$', 'flexible', 'franchise', 'frauen',
        'gas', 'georgia', 'getting started$', 'habits$', 'hands', 'hardware', 'health$', 'healthcare$', 'hike',
        'identity$', 'implement', 'injury', 'innovative', 'integrating', 'item$', 'kauf', 'ki', 'lessons$', 'lines$',
        'magical', 'making', 'making$', 'management', 'marketers', 'mein', 'mind$', 'mortgage', 'most$', 'movers$',
        'oc', 'of use$', 'ons', 'oo', 'partner$', 'personal', 'picks$', 'préparation', 'purpose', 'q', 'risiken',
        'satisfaction', 'schneller', 'script', 'season', 'sobre', 'task', 'the future$', 'threats', 'timeline',
        'to consider$', 'upgrades$', 'ups$', 'usb', 'video production$', 'watch$', 'when',
    ),
    17: (
        '^bathroom', '^choosing a', '^creating', '^d', '^detailed', '^enhancing', '^equipment', '^integration',
        '^is there', '^made', '^physical', '^progressive', '^starter', '^two', '^visual', '^web', '^wenn', '^wer',
        'analysis', 'aufgaben', 'brands', 'bundle', 'button$', 'china', 'credibility', 'criteria$', 'crucial',
        'dining', 'discounts$', 'distance', 'do', 'documentation$', 'echte', 'eigenen', 'engage', 'equipment$',
        'explanation$', 'flexibility$', 'framework', 'frontier', 'gefahr', 'gelten', 'gemacht$', 'gemini',
        'happening$', 'have$', 'hinweise$', 'infrastructure', 'issues', 'kinder', 'kritik', 'labor', 'methods$',
        'miami', 'move$', 'navigating', 'nc', 'notes', 'option', 'platz', 'policies', 'portfolio', 'privacy$',
        'problems', 'processed', 'progress', 'progressive', 'putting', 'renovations', 'requirements', 'reviews$',
        'saving', 'scratch$', 'solar', 'strategies$', 'strengthen', 'sustainability', 'toddler', 'trials', 'uber',
        'um', 'units', 'upcoming', 'use cases$', 'venue$', 'visual', 'vpn', 'washington', 'with you$', "won't", 'word',
        'working',
    ),
    18: (
        '^0 create', '^a new', '^art', '^auf', '^built', '^cleaning', '^deploy', '^did', '^how do', '^how we',
        '^information', '^is the', "^it's", '^la', '^literatur', '^literatur$', '^module', '^my', '^q', '^scalability',
        '^wie geht', 'add ons$', 'advancements', 'agency', 'agency$', 'agreement', 'and goals$', 'apps$', 'area$',
        'avoir', 'bag', 'bar', 'beginner’s', 'behind', 'budget', 'budgeting', 'certificate', 'charges', 'clean',
        'community', 'competitive', 'consumption$', 'degree', 'did', 'engines', 'entertainment', 'evolving',
        'expectations', 'f', 'flucht', 'fresh', 'friend$', 'fruit', 'full', 'fun$', 'health', 'hiking', 'idea',
        'identifying', 'ingredients', 'insights$', 'interaction$', 'king', 'license$', 'literatur', 'literatur$',
        'location$', 'los', 'macht', 'meine', 'mentions$', 'messaging', 'millennials', 'mode$', 'model$', 'mood',
        'nun', 'prompt$', 'proof', 'property', 'rapid', 'research$', 'retail$', 'safe$', 'scalability$', 'scratch',
        'seasonal', 'secure$', 'setting', 'short$', 'skills$', 'stage$', 'starts', 'taxes$', 'teach', 'until', 'up$',
        'wellness$', 'workspace$', 'your', 'z', 'â',
    ),
    19: (
        '^cybersecurity', '^das wichtigste', '^efficient', '^eu', '^future', '^ingredients$', '^instructions$',
        '^keep', '^materials', '^mid', '^natural', '^risk', '^sony', '^use cases', '^who should', '^why choose',
        'american', 'audience', 'backpack', 'beginner$', 'bill', 'box$', 'breaking', 'bringt', 'co$', 'commerce',
        'construction', 'creativity', 'determine', 'digital', 'easy$', 'electrical', 'energy$', 'enhancing', 'enough',
        'essen', 'event management$', 'evolution$', 'faire', 'fashion', 'frame', 'gallery', 'gb', 'getting', 'grip',
        'günstige', 'healthier', 'hintergrund', 'impact$', 'improved', 'in action$', 'informationen$', 'introducing',
        'ipad', 'keep', 'kommt', 'laptop', 'lounge', 'modern', 'modernize', 'outcomes$', 'plant$', 'plugin', 'pläne',
        'priority', 'profil', 'puppy$', 'repair', 'size$', 'sony', 'spotify', 'standing', 'stream', 'sustainability$',
        'take', 'tea', 'teaching', 'thoughts$', 'too', 'transportation', 'ups', 'visibility', 'vision$', 'vr', 'wege',
        'work',
    ),
    20: (
        '^0 die', '^alternative', '^black', '^business', '^c', '^determine', '^enterprise', '^file', '^give', '^head',
        '^hintergrund', '^hintergrund$', '^hiring', '^history', '^how is', '^music', '^personal', '^plumbing',
        '^security', '^steps', '^steps to', '^stop', '^summary$', '^take the', '^the importance', '^there is',
        '^third', '^typical', '^un', '^vendor', '^übersicht', 'age$', 'angst', 'babies', 'build', 'case', 'cases',
        'criteria', 'crm$', 'customized', 'december', 'decor', 'description', 'diet', 'digitale', 'dslr', 'dual',
        'employee', 'era$', 'future$', 'headphones$', 'hintergrund$', 'home', 'honorable', 'indoor', 'lamp',
        'leasing$', 'management software$', 'meta', 'money$', 'muss', 'offer$', 'one$', 'prep', 'private', 'ready$',
        'recommendations', 'restoration', 'runs', 'seed', 'seeds', 'strategies', 'studie', 'trail$', 'ukraine',
        'versatility', 'visibility$', 'wen', 'wichtigste', 'workout', 'writing',
    ),
    21: (
        '^background', '^can you', '^did you know$', '^ingrediënten', '^introducing', '^more', '^vorteile',
        '^wie viel', '^work', '^wrapping', '^wrapping up', '^wrapping up$', 'appeal', 'at scale$', 'builders',
        'catering$', 'challenge$', 'change$', 'cheaper', 'communication$', 'concepts', 'conference', 'construction$',
        'diet$', 'electrician', 'environmental', 'era', 'erste', 'extended', 'february 0$', 'forward', 'highlights',
        'housing', 'hygiene', 'ingrediënten', 'investment$', 'liability', 'live', 'mapping', 'münchen', 'nintendo',
        'objective', 'office', 'oled', 'ons$', 'packing', 'passiert', 'problem$', 'protein', 'restaurants', 'results',
        'seine', 'setzen$', 'social', 'solutions', 'started', 'streaming', 'taking', 'techniques$', 'tesla', 'thrive',
        'tipp$', 'to work$', 'tree', 'upgrades', 'urls', 'verdict', 'versatility$', 'waste$', 'wenn', 'wine',
        'workflow$', 'worth', 'wrapping up$', 'you know$', 'über',
    ),
    22: (
        ' S', ' a', '^access', '^create', '^identifying', '^is it', '^next steps$', '^one', '^references',
        '^references$', '^specs', 'advantages', 'alternative', 'architecture$', 'assessment$', 'audio$', 'bands',
        'based$', 'besonders', 'brief', 'child', 'connected', 'development$', 'eat', 'einfluss', 'espresso', 'estate',
        'extension', 'further', 'installation$', 'interactive', 'leverage', 'meter', 'moment', 'möglich$', 'park$',
        'pe', 'peace', 'predictive', 'problems$', 'program$', 'setzen', 'spaces$', 'standard', 'under 0$', 'vertical',
        'wifi', 'wo', 'wrapping',
    ),
    23: (
        '^about the', '^accessories', '^best practices', '^better', '^but what', '^eat', '^features', '^how long',
        '^ingredientes', '^ingredientes$', '^leasing', '^main', '^plan', '^private', '^unser', 'audience$', 'audio',
        'automatic', 'balanced', 'carbon', 'cases$', 'choice', 'consulting', 'creative', 'decide', 'detailed',
        'develop', 'enterprises', 'estado', 'europe', 'events$', 'features', 'forms$', 'gegen', 'impact', 'increased',
        'invest', 'man', 'money', 'moving$', 'optimizing', 'planning$', 'plants', 'present', 'programming',
        'regularly$', 'security', 'sieben', 'sources$', 'speed', 'video$', 'weight',
    ),
    24: (
        '^0 be', '^an', '^choosing the', '^come', '^do i', '^fast', '^growth', '^m', '^personalized', '^reduce',
        '^san', '^stay', 'au', 'calculator', 'coding', 'communication', 'craft', 'emergency', 'first', 'flat',
        'for beginners$', 'fragen', 'give', 'growing', 'growth', 'guide', 'gym$', 'history', 'inspired',
        'introduction$', 'journey', 'let', 'lines', 'machines', 'markets', 'mouse', 'nyc', 'pack$', 'partners',
        'physical', 'premier', 'python$', 'quality', 'regularly', 'room$', 'september 0$', 'sets$', 'technology', 'th',
        'time$', 'together$', 'vendor', 'works$', 'zero', 'zur',
    ),
    25: (
        '^choose', '^costs', '^increased', '^keep your', '^what’s the', '^when should', '^where can', 'adjustable',
        'advantage$', 'autos', 'camera$', 'care', 'compensation', 'consumption', 'defining', 'description$', 'driving',
        'evolution', 'fair', 'go$', 'hinweise', 'kim', 'learning', 'lighting', 'limitations', 'model', 'next steps$',
        'ongoing', 'part', 'plants$', 'ra', 'remote', 'rocket', 'sans', 'shopping$', 'spaces', 'test$', 'timeline$',
        'tips$', 'to know$', 'who’s', 'yourself',
    ),
    26: (
        '^0 start', '^description', '^description$', '^final thoughts$', '^how much', '^meine', '^meta',
        '^performance', '^specifications', '^specifications$', '^une', 'a glance$', 'consistent', 'control$', 'costs',
        'county', 'cyber', 'demand', 'earth', 'efficiency', 'existing', 'expertise', 'fda', 'finanzieren', 'food',
        'glance$', 'goals$', 'inside', 'instructions$', 'integration', 'laptop$', 'lebensmittel', 'license',
        'manchester', 'passing', 'personalization$', 'plate', 'play', 'reality', 'software', 'stehen', 'storage$',
        'terms$', 'tools$', 'voice', 'voraussetzungen',
    ),
    27: (
        '^0 what', '^advanced', '^career', '^don’t', '^faster', '^find the', '^how can', '^key takeaways$', '^minimum',
        '^nach', '^the 0', '^when', '^why is', 'agents', 'brand', 'caterer', 'classic', 'composition', 'darf',
        'desktop', 'energy', 'experiences', 'experiences$', 'expertise$', 'facts$', 'format$', 'growth$', 'halloween',
        'improvements', 'ingredientes', 'ingredientes$', 'intelligent', 'invitations', 'jose', 'languages$',
        'nachteile', 'nie', 'nutrition', 'preparation$', 'process$', 'repairs', 'requirements$', 'safe', 'scalability',
        'schedule', 'sources', 'summary$', 'techniques', 'technologies$', 'term', 'trust$', 'using', 'vocabulary',
        'write',
    ),
    28: (
        '^0 a', '^comparison', '^digital', '^el', '^factors', '^getting started', '^ingrédients', '^introduction$',
        '^les', '^let us', '^navigating', '^setup', '^staying', '^zubereitung$', 'bread', 'diy', 'dress', 'ecosystem',
        'ergonomic', 'final thoughts$', 'finanzierung$', 'glasses', 'iii', 'integration$', 'key takeaways$', 'le',
        'materials', 'method', 'mobile', 'nachtrag', 'optimization$', 'outcomes', 'paso', 'regulations$', 'role',
        'routine$', 'seo$', 'smarter', 'vorteile', 'wichtigsten', 'yourself$',
    ),
    29: (
        '^build', '^fazit$', '^key takeaways', '^pro', '^tips for', 'action$', 'affordable', 'arm', 'azure', 'battery',
        'beginners$', 'classroom', 'clients$', 'concerns', 'flight', 'formation', 'fund$', 'ingredients$', 'issues$',
        'meet', 'method$', 'methodology$', 'platforms$', 'refund', 'regulations', 'risk$', 'salary', 'stack', 'strong',
        'train', 'use', 'waste', 'در',
    ),
    30: (
        '^wann', '^why we', 'adobe', 'agentic', 'asked', 'bad', 'companies$', 'compliance$', 'day', 'finding',
        'fitness', 'foods', 'foods$', 'industry', 'information$', 'june', 'languages', 'mentions', 'mirrorless',
        'optimization', 'ow', 'pour', 'ring', 'savings', 'setup', 'space', 'specifications', 'tipps', 'where',
    ),
    31: (
        '^0 use', '^cost', '^quick', '^smart', 'age', 'analytics$', 'beyond', 'budget$', 'cash', 'checklist$',
        'control', 'ecosystem$', 'fees$', 'format', 'guest', 'inference', 'kit', 'machine$', 'need', 'oil', 'released',
        's ', 'secure', 'specifications$', 'supply', 'types$',
    ),
    32: (
        '^apple', '^faqs$', '^introduction', '^let', '^online', '^phase', '^seo', '^should i', 'assessment',
        'business', 'charge', 'cost', 'developments', 'does', 'fire', 'kredit', 'math', 'people', 'rates', 'schedule$',
        'service', 'tutors', 'wall', "what's", 'wine$',
    ),
    33: (
        '^do you', '^focus on', '^meet', '^reviews', '^should', '^zutaten$', 'arm$', 'background', 'change',
        'comfort$', 'essentials', 'events', 'filing', 'ingrédients', 'innen', 'know$', 'learned', 'line',
        'management$', 'n ', 'power', 'practice', 'protect', 'questions$', 'scale', 'seit', 'strategic', 'summit',
        'takeaways$', 'tiny', 'years', 'zutaten$',
    ),
    34: (
        '^diy', '^faq$', '^frequently asked questions$', '^hire', 'benefits', 'car', 'computing', 'deploy',
        'engagement$', 'feed', 'go', 'hire', 'instructions', 'life', 'line$', 'meals', 'monitor', 'natural', 'nikon',
        'podcasts', 'renovation', 'routine', 'savings$', 'self', 'takeaways',
    ),
    35: (
        '^b', '^getting', '^ingredienser', '^ingredienser$', '^instructions', '^making', '^the role', 'ai', 'circuit',
        'every', 'fat', 'fazit$', 'furniture$', 'grenzen', 'ingredienser', 'ingredienser$', 'installation',
        'investing', 'investment', 'kaufen', 'people$', 'personalization', 'plan', 'podcast', 'release', 'remodeling',
        'special', 'trail', 'world$',
    ),
    36: (
        '^are there', '^setting', 'action', 'battery$', 'beginners', 'cloud$', 'common', 'experience', 'identity',
        'kit$', 'meditation$', 'models', 'needs$', 'park', 'sleep', 'web', 'wellness', 'zutaten',
    ),
    37: (
        '^0 how', '^make', '^set', '^top 0', '^virtual', 'als', 'challenges', 'compliance', 'goals', 'ins',
        'introduction', 'keyword', 'sets', 'top', 'virtual', 'zubereitung$',
    ),
    38: (
        '^backpacking', '^final thoughts', '^price$', 'architecture', 'asked questions$', 'beginner', 'cloud',
        'factor', 'faq$', 'importance', 'lens$', 'myths', 'part 0$', 're', 'shopping', 'technology$', 'together', 'tv',
        'what', 'wireless',
    ),
    39: (
        '^top', 'car$', 'century', 'development', 'driven', 'education$', 'ev', 'healthy', 'marketing', 'open',
        'resources$', 'staying', 'stop',
    ),
    40: (
        '^0 the', '^building', 'advantage', 'fund', 'home$', 'how', 'long', 'methodology', 'models$', 'overview',
        'pest', 'quick', 'results$', 'scale$', 'stay', 'technologies', 'tutor', 'use$', 'vor', 'warum',
    ),
    41: (
        '^how to', '^overview$', '^summary', 'automation', 'climate', 'design$', 'funds', 'healthcare', 'ii',
        'lessons', 'light', 'pack', 'planning', 'production$', 'references', 'references$', 'studio', 'trained',
        'understanding', 'wasserstoff',
    ),
    42: (
        '^tipps', 'avoid', 'ca$', 'customer', 'difference', 'don’t', 'eating', 'facts', 'february', 'podcast$',
        'rates$', 'realistic', 'remodel$',
    ),
    43: (
        '6th', '^finding', '^project', 'additional', 'clothing', 'considerations', 'platforms', 'soil', 'tech',
        'trump', 'versions',
    ),
    44: (
        '^best', '^who is', 'camera', 'engagement', 'rise', 'summary',
    ),
    45: (
        '^overview', 'before', 'every day$', 'for$', 'forms', 'personalized', 'pet', 'tax',
    ),
    46: (
        '^faqs', '^types of', 'android', 'carry', 'day$', 'dental', 'experience$', 'maintenance', 'meditation',
        'pricing$', 'under',
    ),
    47: (
        '^about this', '^warum', 'effective', 'essay', 'geht', 'here$', 'who', 'work$',
    ),
    48: (
        '^challenges', '^faq', '^using', '^zutaten', 'disadvantages', 'features$', 'frequently', 'plant',
        'sustainable', 'what’s', 'zubereitung',
    ),
    49: (
        '^zubereitung', 'challenge', 'equipment', 'headphones', 'section', 'september', 'should',
    ),
    50: (
        '^data', '^does', '^fazit', '^tips', '^types', 'building', 'coffee', 'diego', 'grow', 'la', 'o ', 'overview$',
        'trust',
    ),
    51: (
        '^a', '^frequently', '^frequently asked', '^this is', 'beim', 'checklist', 'faq', 'final', 'march', 'phase',
        'picks', 'tutoring', 'vegas',
    ),
    52: (
        '^other', '^will', 'art', 'bring', 'types',
    ),
    53: (
        '^advantages', '^android', "^what's", 'thoughts',
    ),
    54: (
        'blockchain', 'choosing', 'college', 'design', 'game', 'risk', 'step', 'way', 'why',
    ),
    55: (
        'las', 'machine',
    ),
    56: (
        '^choosing', 'conclusion$', 'insurance$', 'real',
    ),
    57: (
        '^bring', '^what’s', 'considerations$', 'resources', 'trends',
    ),
    58: (
        '^common', '^trend', 'cameras$', 'training$',
    ),
    59: (
        '^about', 'discuss', 'production', 'seo', 'training', 'you$',
    ),
    60: (
        '^benefits of', 'analytics', 'faqs$',
    ),
    61: (
        'for you$', 'games', 'un',
    ),
    62: (
        '^benefits', 'conclusion', 'may', 'smart',
    ),
    63: (
        '^cons', '^where', 'comparison', 'for 0$', 'tips',
    ),
    64: (
        '^conclusion$', '^das', '^tipp', 'costs$', 'plumbing',
    ),
    65: (
        ' t', '^additional', '^example', '^re', '^what are', 'cons', 'crm', 'house',
    ),
    66: (
        '^pros$', '^was ist', 'iphone', 'music',
    ),
    67: (
        '^final', '^our', 'best', 'moving', 'pros',
    ),
    68: (
        '^con', '^the', 'backpacking', 'services$', 'wann',
    ),
    69: (
        'con', 'trend',
    ),
    70: (
        '^cons$', '^pros', '^understanding',
    ),
    71: (
        'faqs', 'pros$',
    ),
    72: (
        '^google', 'furniture',
    ),
    73: (
        'cons$', 'insurance', 'prediction', 'tipp',
    ),
    74: (
        'room', 'way$',
    ),
    75: (
        'finanzierung', 'future', 'san',
    ),
    76: (
        '^can i', '^which', 'catering', 'vs',
    ),
    77: (
        '^conclusion', '^do', '^tip 0',
    ),
    78: (
        'leasing',
    ),
    81: (
        'japan',
    ),
    82: (
        'fazit', 'wedding',
    ),
    83: (
        'months',
    ),
    85: (
        'gym',
    ),
    86: (
        '^tip',
    ),
    87: (
        'cameras',
    ),
    89: (
        '^die', '^key',
    ),
    90: (
        '^myth', 'japan$',
    ),
    91: (
        '^who',
    ),
    92: (
        '^what is',
    ),
    97: (
        '^step', '^wie', 'tip',
    ),
    98: (
        '^step 0',
    ),
    109: (
        'myth',
    ),
    112: (
        'schritt',
    ),
    114: (
        '^are',
    ),
    115: (
        'pro',
    ),
    119: (
        'lens',
    ),
    121: (
        '^was',
    ),
    130: (
        'in 0$',
    ),
    133: (
        '^can',
    ),
    153: (
        '^why',
    ),
    162: (
        '^0', '^is',
    ),
    189: (
        '^how',
    ),
    211: (
        '^what',
    ),
}
# fmt: on
# Hundredths of a log-odd.
WORDS: dict[str, int] = {key: weight for weight, keys in _BY_WEIGHT.items() for key in keys}
