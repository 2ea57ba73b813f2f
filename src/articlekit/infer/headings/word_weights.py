"""What words say of a heading: keys of `words.keys`, by their weight. Written by `training/train.py`; do not edit.

Learnt from 8486 pages with 61588 headings, labelled by reading
(dev, resiliparse, dev.resiliparse, dev.justext, dev.t1.12.2, dev.t1.8.1, languages, long, forms),
by `python training/headings.py`: LightGBM 4.7.0, scikit-learn 1.9.1, NumPy 2.4.6.
"""

from __future__ import annotations

# fmt: off
_BY_WEIGHT: dict[int, tuple[str, ...]] = {
    -305: (
        '^0$',
    ),
    -241: (
        '^$',
    ),
    -225: (
        '^0 0',
    ),
    -135: (
        'following',
    ),
    -130: (
        'g',
    ),
    -127: (
        '=boilerplate',
    ),
    -125: (
        '^by',
    ),
    -114: (
        'com', 'include',
    ),
    -108: (
        'focus',
    ),
    -105: (
        'read', 'this',
    ),
    -103: (
        '^average',
    ),
    -102: (
        'hier',
    ),
    -101: (
        'include$',
    ),
    -100: (
        'here’s',
    ),
    -98: (
        'https', 'se',
    ),
    -96: (
        '^and', '^for',
    ),
    -94: (
        'these',
    ),
    -92: (
        '^learn more', '^related', 'average',
    ),
    -91: (
        '^0 el', 'here',
    ),
    -90: (
        '0 0$', 'min',
    ),
    -89: (
        '^0 g', 'quelle',
    ),
    -88: (
        'several',
    ),
    -87: (
        'let’s',
    ),
    -86: (
        '0$', 'ceo',
    ),
    -85: (
        'per',
    ),
    -84: (
        'related', 'some',
    ),
    -83: (
        '^i', 'blog', 'foto', 'including',
    ),
    -82: (
        '^bild', 'also',
    ),
    -81: (
        'are',
    ),
    -80: (
        '^0 0$',
    ),
    -79: (
        'ago', 'bild', 'sie', 'www',
    ),
    -78: (
        '^to',
    ),
    -77: (
        'more$', 'run',
    ),
    -76: (
        '^here', 'vous',
    ),
    -75: (
        '^loading', '^location', 'email', 'said', 'today',
    ),
    -73: (
        'now', 'to$',
    ),
    -72: (
        'loading', 'location',
    ),
    -71: (
        'l', 'thanks',
    ),
    -70: (
        '^0 min', 'ago$', 'alle', 'off', 'offers', 'view',
    ),
    -69: (
        '20', '^0 ml', 'by', 'see', 'ます',
    ),
    -68: (
        'follow', 'hr$', 'likes', 'm',
    ),
    -67: (
        '^quelle', 'by$', 'comment$', 'de$', 'has', 'http', 'pdf', 'please',
    ),
    -66: (
        'current', 'even', 'posted',
    ),
    -65: (
        '^read', 'each', 'interview', 'pages', 'very', 'から',
    ),
    -64: (
        '^in', 'artikel', 'berlin', 'copy', 'now$', 'would', 'yes', 'you', 'в',
    ),
    -63: (
        'comment', 'image', 'is', 'lbs', 'likes$', 'source', 'such',
    ),
    -62: (
        'available', 'in$', 'min$', 'via', 'while',
    ),
    -61: (
        '0 likes$', '^0 likes', '^0 likes$', '^source', '^von', '^with', '^yes', 'and$', 'price', 'requires', 'that',
    ),
    -60: (
        'afp', 'few', 'getty', 'into', 'two',
    ),
    -59: (
        '00', '^view', 'dazu', 'including$', 'köln', 'no', 'original', 'pm',
    ),
    -58: (
        '^or', '^und', 'com$', 'like', 'md', 'ml', 'students', 'total', 'true', 'uhr',
    ),
    -57: (
        '^thanks', 'comments', 'html', 'ihr', "let's", 'loading$', 'name', 'news', 'w', 'zum',
    ),
    -56: (
        '^here’s', '^loading$', 'api', 'dir', 'neu', 'на',
    ),
    -55: (
        'new$', 'и',
    ),
    -54: (
        '0 like$', '^0 like', '^0 like$', 'other$', 'wir',
    ),
    -53: (
        'our', 's', 'x',
    ),
    -52: (
        '^company', 'course$', 'daniel', 'date', 'download', 'etc', 'figure', 'more', 'page$',
    ),
    -51: (
        '0 min$', '^here are', '^website', 'e', 'mail', 'monthly', 'with$',
    ),
    -50: (
        '^0 day', '^en', '^foto', '^image', 'are$', 'be', 'below', 'entire', 'folgende', 'last', 'og', 'por', 'sort',
        'sure', 'thank', 'website',
    ),
    -49: (
        'article', 'right$', 'targeted', 'the$', 'written', 'wrote',
    ),
    -48: (
        '^0 days', '^0 of', '^download', '^por', '^product', '^up', 'hello', 'on$', 'plus', 'posts', 'regards',
        'share', 'skip', 'sold', 'us',
    ),
    -47: (
        '^search', 'client', 'could', 'going', 'like$', 'log',
    ),
    -46: (
        '^read more', '^total', 'blog$', 'demo', 'manager', 'maps$', 'meters', 'multiple', 'root', 'shutterstock',
        'sign', "that's",
    ),
    -45: (
        '^follow', '^see', 'account', 'add', 'cart', 'de', 'hard', 'maps', 'member', 'moves', 'org', 'par', 'picture',
        'selected', 'text', 'top$',
    ),
    -44: (
        '^as', '^posted', '^skip', 'all', 'beitrag', 'but', 'choose$', 'dan', 'edited', 'enter', 'number', 'von',
        'were', 'writer', 'して',
    ),
    -43: (
        '^0 min$', '^git', '^last', '^original', '^starting at', 'about', 'ad$', 'available$', 'credit', 'dich',
        'editor', 'hat', 'information', 'lage', 'learn more$', 'post$', 'quote$', 's$', 'st$', 'type', 'voir', 'we',
        'à',
    ),
    -42: (
        '^back', '^hier', '^low', '^per', 'as$', 'brian', 'cart$', 'dass', 'dein', 'es', 'etwas', 'name$',
        'newsletter', 'poster', 'select', 'so', 'st', 'they', 'unter', 'well', 'yes$',
    ),
    -41: (
        '^also', '^czytaj', '^sign', 'amazon', 'comes', 'czytaj', 'fotos', 'found', 'hamburg', 'identify', 'images',
        'import', 'instagram', 'kurz', 'mit', 'national', 'never', 'ni', 'operating', 'question', 'quote', 'then',
        'す。$',
    ),
    -40: (
        '^close$', '^happy', '^vegan', 'angebot', 'anzeige', 'been', 'can', 'days', 'diesen', 'minute', 'must',
        'recept', 'support', 'topic', 'trial', 'twitter',
    ),
    -39: (
        '0 products$', '^client', '^hello', '^hi', "^let's", '^let’s', '^national', 'back', 'close$', 'eure', 'lb',
        'member$', 'offer', 'para', 'press', 'rights', 'sehr', 'site$', 'there', 'this$', 'دذ',
    ),
    -38: (
        '0 lbs$', '^click', '^zur', 'bereits', 'custom', "don't", 'dpa', 'featured', 'folgenden', 'forum', 'from',
        'happy', 'helps', "here's", 'hour', 'kommentare', 'lbs$', 'liebe', 'same', 'schon', 'shutterstock$',
    ),
    -37: (
        '^comment', '^june 0', '^mehr', '^skip to', 'amp', 'an$', 'danke', 'g$', 'git', 'haben', "i'm", 'j', 'link',
        'magazin', 'mo', 'one', 'range', 'read$', 'shop', 'unserem', 'was', 'wie',
    ),
    -36: (
        '0 reviews$', '0-', '^close', '^copy', '^from', '^on', '^sign up', '^written', 'at', 'being', 'buyer',
        'compared', 'cookies', 'copyright', 'd', 'har', 'hast', 'includes', 'ja', 'just', 'max', 'off$', 'print',
        'reading', 'reserved', 'subscribe', 'super', 'talk', 'también', 'uns', 'werbung',
    ),
    -35: (
        '^anzeige', '^autor', '^subscribe', '^thank', '^thank you', '^then', '^there are', '^your', 'again', 'autor',
        'avis', 'break', 'damit', 'denn', 'die', 'dr', 'he', 'ich', 'is$', 'jahre', 'login', 'md$', 'might', 'mir',
        'peter', 'photo', 'said$', 'seite', 'shipping', 'stars', 'street', 'them', 'veröffentlicht', 'きま',
    ),
    -34: (
        '^0 products', '^0 products$', '^phone', '^please', '^visit', '^written by', 'al', 'as', 'buyer$', 'changing',
        'cm', 'cm$', 'contact', 'di', 'du', 'etc$', 'hassle', 'lesen', 'li', 'not', 'noticias', 'pl', 'show', 'sudo',
        'think', 'ذضس',
    ),
    -33: (
        '^alle', '^brian', '^features$', '^filter', '^find out', '^https', '^if', '^it', '^social', '^voir', '^yes$',
        'air', 'alex', 'bit', 'close', 'device', 'director', 'everyone', 'facebook', 'field', 'filters', 'hand',
        'ihre', 'lists', 'med', 'mich', 'million', 'or', 'order', 'published', 'replies', 'reply', 'set$', 'to',
        "women's",
    ),
    -32: (
        '^0 0 0$', '^focus', '^that’s', 'color', 'continue', 'curve', 'diese', 'docker', 'durch', 'ed', 'everyone$',
        'history$', 'instagram$', 'jan', 'martin', 'mean', 'n', 'next', 'on', 'os', 'poster$', 'request', 'three',
        'unit', 'writer$',
    ),
    -31: (
        '^advertisement', '^check', '^date', '^max', '^number', '^number of', '^on the', '^pricing', '^save',
        '^sponsored', '^sudo', 'adresse', 'advertisement', 'crafted', 'daher', 'dieser', 'ease', 'entdecken',
        'follows', 'got', 'graphics', 'handles', 'her', 'included$', 'limited', 'look', 'mm$', 'o', 'pc$', 'previous',
        'provide', 'schliessen', 'sponsored', 'varies', 'vielen', 'within',
    ),
    -30: (
        '0', '^do not', '^du', '^filters', '^finally', '^join', '^of', '^pattern', '^shop', '^what do', 'am', 'both',
        'browser', 'campaign', 'chosen', 'das', 'depending', 'filters$', 'guarantee$', 'had', 'i', 'interval',
        'kannst', 'luis', 'minutes', 'place', 'senior', 'sieht', 'stock', 'tags', 'tous', 'uhr$', 'windows', 'wurde',
        'ذث',
    ),
    -29: (
        '^0 free', '^best regards', '^blog', '^fotos', '^hi$', '^these', '^x$', 'aug', 'credits', 'doing', 'dynamics$',
        'el$', 'gpu', 'hi$', 'improvement', 'layers', 'nuestro', 'once', 'paul', 'points', 'posts$', 'ratgeber',
        'report', 'sale', 'schliessen$', 'screen', 'states', 'study', 'those', 'tl', 'typically', 'vegan$', 'weiss',
        '，偭',
    ),
    -28: (
        ' (', '0 cm$', '0 months$', '^0 minute', '^0 off', '^api', '^copyright', '^save 0', '^thanks for', 'am$',
        'apply', 'ask', 'certain', 'chief', 'comments$', 'cpu', 'd$', 'dank', 'dit', 'euch', 'holiday', 'if',
        'individual', 'length', 'library', 'lot', 'maybe', 'min read$', 'nos', 'país', 'professionals', 'que',
        'schreiben', 'services', 'soll', 'spass', 'suite', 'to cart$', 'usually', 'verlag', 'voor', 'week', '记者', '： ',
    ),
    -27: (
        '01', '^0 de', '^0 reviews', '^also read', '^back to', '^before', '^even', '^just', '^press', '^show',
        '^vielen', '^watch', '^where to', '^wir', 'auch', 'bash', 'bin', 'bio', 'check', 'clear', 'click', 'coaching',
        'depends', 'det', 'dev', 'devices$', 'down', 'dynamics', 'example$', 'false', 'gelingt', 'general', 'jetzt',
        'juan', 'l$', 'lire', 'menu', 'miles', 'más', 'nachhaltig', 'of$', 'other', 'replies$', 'requests', 'save 0$',
        'settings', 'six', 'various', 'weil', 'wäre', 'x$',
    ),
    -26: (
        '  ', '0 uhr$', '^keine', '^sold', '^we', '^while', 'accessories$', 'adjustment', 'amazon$', 'anders',
        'bewertungen', 'buy$', 'city', 'commit', 'de 0$', 'delicious', 'designed', 'die$', 'element', 'gmbh', 'help',
        'improve', 'independent', 'lassen', 'latest', 'messages', 'minuten', 'of page$', 'set', 'seven', 'staff',
        'strength', 'thomas', 'up', 'users', 'vary', 'â$',
    ),
    -25: (
        ' 4', '^discover', '^english', '^get the', '^june', '^login', '^not', '^once', '^platform', '^run', '^share',
        '^try', '^twitter', '^vielen dank', '^vous', 'ad', 'andrew', 'aquí', 'asking', 'brown', 'claudia', 'clear$',
        'david', 'detail', 'erfolg', 'finally', 'geeignet', 'gpu$', 'guides', 'helpful', 'label', 'pace', 'patrick',
        'project$', 'redaktion', 'seiten', 'speak', 'sponsored$', 'their', 'throughout', 'tim', 'updated', 'van',
        'website$',
    ),
    -24: (
        '^0 hour', '^at the', "^don't", '^free shipping', '^good', '^menu', '^operating', '^ready', '^reply', '^want',
        '^zurück', '^👉 ', 'accounting$', 'airlines', 'any', 'article$', 'backup', 'based', 'dem', 'dieses', 'email$',
        'et', 'facebook$', 'find', 'fittings', 'following$', 'geben', 'locations', 'manage', 'me', 'most', 'natürlich',
        'north', 'partnership', 'probably', 'required$', 'session', 'significantly', 'supported', 'supports',
        'systems', 'university$', 'zoom$', 'طت', '。”$', 'す。', '👉 ',
    ),
    -23: (
        '^bring your', '^hallo', '^jetzt', '^may', '^par', '^sort', '^sponsored$', '^storage', "^that's", 'above',
        'actual', 'ada', 'away', 'bist', 'branch', 'central', 'create', 'cruz', 'cómo', 'dabei', 'english', 'er',
        'export', 'express', 'finish', 'form$', 'hallo', 'install', 'life$', 'linkedin', 'm$', 'markus', 'medium',
        'nights', 'none', 'nothing', 'often', 'orders', 'pa', 'partner', 'pattern', 'pl$', 'powerful', 'provides',
        'purchases', 'reuters', 'reviewed', 'sam', 'significant', 'sin', 'site', 'slightly', 'structured',
        'the following$', 'title', 'today$', 'travelers', 'unlimited', 'v', 'verified', 'windows$', 'с', 'رثة', '塐俞',
    ),
    -22: (
        ' -', '0 c$', '^0 februar', '^0 min read$', '^cpu', '^danke', '^featured', '^ich', '^lifetime', '^over',
        '^patrick', '^quote', '^they', '^top$', 'anything', 'anzeige$', 'can$', 'card', 'conf', 'continued', 'daily$',
        'default', 'doch', 'einem', 'einfach', 'engineers', 'episode', 'fischer', 'flow$', 'frau', 'gov', 'guten',
        'head', "i've", 'ideas', 'in person$', 'instant', 'jedem', 'joined', 'listing', 'login$', 'means', 'meetings',
        'network', 'nj', 'order$', 'passes', 'pdf$', 'players', 'portionen', 'post', 'pressestelle', 'ps', 'pulse',
        'register', 'reserved$', 'score', 'shift', 'similar', 'such as$', 'takes', 'thread', 'times', 'to do$',
        'treat', 'turns', 'ways$', 'weeks$', 'white', 'ww', 'دخس', 'دطس', 'زطس', '编辑',
    ),
    -21: (
        '0 mm$', '0 weeks$', '^0 minuten', '^alex', '^blog$', '^call', '^display', '^edited', '^joined', '^limited',
        '^listen', '^open', '^previous', '^search$', '^starting', '^tags', 'across', 'aktuell', 'alone', 'angebot$',
        'aquí$', 'articles', 'associated', 'author', 'bedeutet', 'beratung', 'california', "can't", 'checkout',
        'competitors', 'consists', 'cut', 'datenschutz', 'discover', 'eg', 'eine', 'estimate', 'euro$', 'evaluating',
        'exclusive', 'fit$', 'flow', 'friday', 'generation', 'get', 'getty images$', 'guarantee', 'hour$', 'ikke',
        'inbox', 'internet', 'ist', 'kommentar', 'local$', 'loop', 'mit$', 'node', 'oktober', 'outsourcing', 'oven',
        'panel', 'principal', 'rated', 'really', 'record', 'reporting', 'sort$', 'sound', 'table', 'than', 'thanks$',
        'trial$', 'tt', 'txt', 'type$', 'usd', 'vice', 'wieder', 'wins', 'y', 'رثة$', 'زس', 'صثر', 'ース',
    ),
    -20: (
        '0 comments$', '0 g$', '3rd', '^0 jan', '^0 minutes', '^0 november', '^0 reviews$', '^at', '^bluetooth',
        '^contact us', '^f', '^here is', "^here's", '^may 0', '^read our', '^robert', '^take a', '^www', 'audiences',
        'autorin', 'beach', 'chicken', 'corporation', 'correct', 'course', 'den', 'different', 'einmal', 'elizabeth',
        'erfahren', 'este', 'everything', 'filter', 'free$', 'hit', 'included', 'información', 'keine', 'makes',
        'marco', 'meer', 'mundo', 'net', 'nt', 'page', 'país$', 'playbook', 'played', 'policy', 'procedures',
        'provided', 'puede', 'range$', 'regards$', 'sebastian', 'server', 'still', 'stuff', 'te', 'thing', 'title$',
        'tras', 'url', 'users$', 'visited', 'vote', 'war', 'week$', 'zu', 'ثت',
    ),
    -19: (
        ' /', '- ', '0 ratings$', '18', '^about us', '^about us$', '^anzeige$', '^computer', '^here’s a', '^includes',
        '^most', '^now', '^posts', '^ready to', '^requires', '^senior', '^thomas', '^verified', '^very', '^video',
        '^zu den', 'ai agents$', 'around', 'aug 0$', 'berlin$', 'bewertungen$', 'california$', 'ch$', 'chat',
        'collections', 'covered', 'cup', 'dank$', 'deine', 'demo$', 'dies', 'digital$', 'edited$', 'edu', 'erschienen',
        'eur', 'euro', 'finden', 'flooring', 'francisco', 'free', 'goes', 'herunterladen', 'highly', 'his', 'hora',
        'ihnen', 'inc', 'informations', "it's", 'items', 'kleine', 'listening', 'liz', 'logs', 'main', 'month', 'mt',
        'or$', 'out', 'papers', 'pass', 'photos', 'premium', 'president', 'price$', 'privacy policy$', 'produkte',
        'rain', 'ratings$', 'review', 'says$', 'schön', 'search', 'sep', 'shows', 'signature', 'start$', 'things',
        'twitter$', 'unexpected', 'utility', 'verschiedenen', 'went', 'د', 'リー',
    ),
    -18: (
        "'医", '0 berlin$', '^0 add', '^custom', '^enter', '^homepage', '^learn more$', '^liebe', '^lire', '^managing',
        '^over 0', '^photo', '^published', '^skip to main content$', '^werbung', 'added', 'advertising', 'aktiv',
        'among', 'anzeigen$', 'architect', 'ariel', 'at$', 'basic', 'because', 'bon', 'buch', 'buying', 'characters',
        'cities', 'cleaning', 'computer', 'contributors', 'currently', 'c’est', 'dec', 'decent', 'didn’t', 'driver',
        'e ', 'einstellungen', 'empty', 'enthält', 'environment', 'erfahren$', 'esta', 'eurer', 'ex', 'extract',
        'former', 'grab', 'have', 'homepage', 'immer', 'income', 'interesar', 'interface', 'international$', 'istock',
        'johnson', 'join', 'jp', 'kevin', 'keys', 'kg', 'lack', 'left', 'leipzig', 'letter', 'link$', 'listing$',
        'magazine', 'main content$', 'mehr erfahren$', 'nachhaltigkeit', 'news$', 'noticias$', 'ok$', 'patterns',
        'planned', 'plays', 'posted$', 'prefer', 'py', 'questions', 'qué', 'receive', 'recently', 'reduces',
        'required', 'result', 'rights reserved$', 'road', 'scroll', 'selected$', 'serve', 'size', 'smart$',
        'startseite', 'students$', 'stuttgart', 'sur', 'tested', 'thank you$', 'touch$', 'verband', 'want', 'wasser',
        'weiterlesen', 'words', "you've", 'youtube$', 'zusammen', 'س',
    ),
    -17: (
        ' 1', '//', '0 ', '0 minuten$', '0 pm$', '^0 comments', '^0 comments$', '^a few', '^advertisement$', '^cd',
        '^check out', '^continue', '^copyright 0', '^dann', '^ein', '^hey', '^ist', '^love', '^para', '^shutterstock',
        '^solutions', '^subscribe to', '^support', '^top of', '^top of page$', '^â', 'a$', 'about us$', 'address',
        'advertisement$', 'along', 'anderson', 'architect$', 'bag$', 'bold', 'card$', 'cat', 'center', 'controls',
        'coronavirus$', 'e v$', 'entwicklung', 'erst', 'examples', 'excellent', 'face', 'farbe', 'favorite', 'feel',
        'finance', 'forever', 'founder', 'freunde', 'geeignet$', 'hello$', 'herunterladen$', 'hey', 'hi', 'impressum',
        'isn’t', 'januar', 'johannes', 'laptops', 'lass', 'lesen$', 'level', 'luck', 'managing', 'maria', 'minuten$',
        'möchte', 'möglichkeiten', 'nice', 'note$', 'oder', 'overall', 'pm$', 'primary', 'react', 'resource', 'sein',
        'servers', 'simple', 'slow', 'so$', 'staff$', 'story', 'templates$', 'the', 'tout', 'vi', 'walking', 'weitere',
        'will', 'workflows', 'ةثخس', 'ード',
    ),
    -16: (
        '0 am$', '1x', '32', '^book your', '^developer', '^for a', '^https www', '^i$', '^last updated', '^lea',
        '^linkedin', '^mehr erfahren', '^mehr lesen', '^ratgeber', '^register', '^schliessen', '^support$',
        '^the next', '^type', 'ansehen', 'ausgabe', 'believe', 'bietet', 'bitte', 'build$', 'card required$', 'choose',
        'communications', 'como', 'company', 'complex', 'content$', 'contributor', 'contributor$', 'core$', 'dans',
        'deinem', 'ds', 'du$', 'during', 'easily', 'editorial', 'eligible', 'engineer', 'feb', 'feet', 'foot',
        'found$', 'front', 'gold', 'guy', 'hamburg$', 'help you$', 'helpful$', 'hätte', 'influence', 'institute',
        'internal', 'iv', 'job$', 'jun', 'kan', 'keeps', 'kontakt', 'laden', 'laminate', 'large', 'larger', 'lea',
        'legends', 'michael', 'miles$', 'need$', 'nov', 'november 0$', 'numerous', 'osten', 'per month$', 'pieces',
        'pin', 'portland', 'previously', 'public', 'publisher', 'recommend', 'roof', 'schreiben$', 'sellers',
        'smoother', 'soft', 'sogar', 'sounds', 'tatsächlich', 'teilen', 'tests', 'things$', 'though', 'thread$',
        'tony', 'und$', 'upon', 'ver', 'von$', 'was$', 'wasser$', 'white$', 'wikipedia', 'yeah', 'you’re', 'zurück',
        'été', 'ذضطد', 'سطذض', '乾坂',
    ),
    -15: (
        '0 off$', '02', '5 ', '^all', '^camera', '^click here', '^content', '^das ist', '^dieser', '^dr', '^e mail',
        '^enjoy', '^high', '^in person', '^instagram$', '^maybe', '^mehr erfahren$', '^michael', '^more on', '^never',
        '^next$', '^pour', '^release', '^select', '^service', '^there', '^updated', '^verlag', '^you can', 'agree',
        'aid', 'ante', 'back$', 'backend', 'basket', 'black', 'carlos', 'cd', 'certified$', 'ch', 'console', 'contra',
        'contractors', 'contributed', 'convert', 'ct', 'drucken', 'effort', 'einen', 'either', 'familie', 'fitness$',
        'florida', 'focal', 'forum$', 'frisch', 'garten', 'german', 'herausforderung', 'hier$', 'highlight', 'hiring',
        'homeowners', 'inhalte', 'io', 'ion', 'it', 'jobs$', 'labs', 'laden$', 'lang', 'leader$', 'leer', 'lifetime',
        'like this$', 'live$', 'mar', 'match', 'medium$', 'menü', 'metric', 'ml$', 'motion', 'o$', 'online$', 'ort',
        'past', 'policy$', 'pop', 'processor', 'provider', 'question$', 'raised', 'rating', 'recruitment', 'regarding',
        'regional', 'rei', 'rental', 'returns', 'reviews', 'rl', 'separate', 'sondern', 'src', 'tags$', 'tech$',
        'templates', 'try', 'unter$', 'update', "we're", 'weekly$', 'why$', 'ثرخ', 'ذضدذ', 'شخثة',
    ),
    -14: (
        ' h', '^ab 0', '^below', '^dec', '^dec 0', '^december', '^december 0', '^durch', '^edited by', '^examples',
        '^former', '^hand', '^in der', '^jun', '^jun 0', '^los', '^menu$', '^need help', '^o', '^privacy', '^reviewed',
        '^schliessen$', '^some of', '^twitter$', '^united', '^was hat', '^à', 'abonnieren', 'accounting', 'advisor',
        'af', 'again$', 'allows', 'anmelden', 'anmelden$', 'answered', 'april 0$', 'billion', 'blue', 'called',
        'careers', 'ci', 'compatibility$', 'compatible', 'container', 'core', 'cover', 'created', 'daran', 'deiner',
        'dezember', 'domestic', 'dpa$', 'drucken$', 'editor$', 'edu$', 'ei', 'engineering', 'english$', 'ensure',
        'estimated', 'eu$', 'exact', 'examples$', 'explore', 'f$', 'fallen', 'fan', 'farm', 'fellow', 'frage',
        'frames', 'generated', 'good', 'having', 'ideen', 'insider', 'interviews', 'i’ve', 'jon', 'justice', 'kein',
        'know', 'kyle', 'lassen$', 'lieben', 'list', 'locally', 'lots', 'maintenance$', 'mehr lesen$', 'mis', 'mr',
        'navigation', 'nicht$', 'night', 'none$', 'objects', 'offers$', 'office$', 'ohne', 'on amazon$', 'only',
        'optional$', 'org$', 'p', 'paid', 'pas', 'pinterest', 'police', 'pull', 'purchased', 'query', 'rate',
        'reasons', 'recent', 'recht', 'register$', 'searching', 'seat', 'settings$', 'sharing', 'she', 'shipped',
        'sich', 'siehe', 'spec', 'sprache$', 'surface', 'team', 'to top$', 'turkey', 'ultra', 'umfrage', 'unsplash',
        'valid', 'veröffentlicht$', 'walk', 'waterproof', 'yet', 'رتز', 'سدد', 'コー', '压儈', '墓争',
    ),
    -13: (
        ' d', '19', '22', '3 ', '^0 g$', '^am', '^category', '^condition', '^contact', '^daniel', '^features',
        '^french', '^in this', '^indicates', '^individual', '^interview', '^l', '^login$', '^next', '^no', '^not sure',
        '^ok$', '^on$', '^overall', '^paul', '^print', '^recently', '^redaktion', '^request', '^see how', '^sehr',
        '^share$', '^social media', '^switch', '^the following', '^thinking', '^up to', '^your cart', 'about it$',
        'account$', 'address$', 'alerts', 'almost', 'already', 'always', 'annually', 'around$', 'artist',
        'as follows$', 'aspects', 'assistant', 'aussi', 'ba', 'baby', 'bald', 'banking', 'beispiel', 'beta',
        'bewerten', 'bridge', 'c$', 'cc', 'characteristics', 'claire', 'command', 'commons$', 'completed', 'cost$',
        'couple', 'cultural', 'deaktiviert', 'deaktiviert$', 'desde', 'download$', 'déjà', 'entries', 'ever',
        'executive', 'family', 'fee', 'felder', 'fit', 'follows$', 'frank', 'fx', 'geographic', 'get started$',
        'inches', 'indicates', 'info', 'input', 'interview$', 'intro', 'involved', 'involves', 'i’m', 'jan 0$',
        'jason', 'jun 0$', 'kb', 'kitchen', 'kostenlos', 'least', 'leider', 'lo', 'luxury', 'members', 'memory',
        'millions', 'mitmachen', 'mixed', 'mn', 'muscle', 'music$', 'n$', 'ne', 'newest', 'nicht veröffentlicht$',
        'notify', 'ocean', 'of it$', 'output', 'perform', 'playing', 'plenty', 'preferred', 'privacy', 'protected',
        'publicidad', 'read more$', 'relevant', 'requests$', 'resolution', 'response', 'rezept', 'right', 'sagen',
        'schnee', 'score$', 'sei', 'selection', 'sell', 'send', 'shop$', 'should$', 'si', 'singapore', 'social$',
        'solid', 'sometimes', 'stars$', 'startseite$', 'stefan', 'stock$', 'strasse', 'structure', 'subscription',
        'sweat', 'tank', 'the form$', 'thousands', 'trip', 'txt$', 'uk', 'university', 'unternehmen', 'urteil', 'usa',
        'usa$', 'usd$', 'vielleicht', 'vorteile$', 'vp', 'we’ll', 'whether', 'wochen', 'yellow', 'you’ve', 'zeitung',
        'ص', '倉傻', '卯奛',
    ),
    -12: (
        '0 days$', '0 stars$', '10', '2-', '2nd', '^add', '^afp', '^author', '^best for', '^clear', '^color',
        '^comments', '^dieser artikel', '^editor', '^facebook$', '^founder', '^get more', '^hide', '^hotel',
        '^if you’re', '^im', '^john', '^last edited', '^log', '^mar', '^mar 0', '^out of', '^planning', '^posts 0',
        '^pre', '^regards', '^rezept', '^services', '^sie', '^sound', '^target', '^text', '^this', '^tim',
        '^veröffentlicht', '^want to', '^we have', '^what we', '^words', '^you', 'a demo$', 'accessories', 'adds',
        'afp$', 'anderen', 'angebote', 'anymore', 'application$', 'applies', 'arbeit', 'areas$', 'award', 'beat',
        'billing', 'bottle', 'capacity', 'changed', 'chaos', 'christian', 'closed$', 'cnn', 'color$', 'comfortable',
        'commonly', 'commons', 'condition', 'controller', 'covers', 'data$', 'definitely', 'denken', 'description',
        'devices', 'direction', 'due', 'día', 'effectively', 'efficiently', 'esc', 'ever$', 'fett', 'fields', 'findet',
        'from$', 'fucking', 'fully', 'georg', 'google’s', 'graph', 'groups', 'gründen', 'grüsse', 'habe', 'how$',
        'however', 'i$', "i'll", 'ideas$', 'influencer', 'informative', 'inkl', 'ios', 'klaus', 'kommentar$',
        'kommentare$', 'laufzeit', 'led', 'lives', 'maximizing', 'microsoft$', 'monat', 'months$', 'newsletter$',
        'others', 'otherwise', 'philadelphia', 'planung', 'pot', 'prevents', 'prices', 'proud', 'proven', 'radio',
        'red$', 'redaktion$', 'registration', 'request$', 'roles', 'roman', 'rss', 'saw', 'scalable', 'sehen',
        'shift$', 'simply', 'since', 'solution', 'someone', 'soon', 'spent', 'sports', 'spring', 'string', 'ta', 'tel',
        'ticket', 'tiers', 'tile', 'to 0$', 'today’s', 'true$', 'unterstützen', 'ux', 'vacuum', 'visits', 'vote$',
        'waiting', 'waren', 'weiter$', 'wikimedia', 'wilson', 'wondering', 'yang', 'you can$', 'you need$', 'zeigt',
        'zwischen', 'ةسزطد', 'ثخ', 'دبب', 'درش', '。0', '侾乎', '凗夀', '叒乯', '坲倁', '更多',
    ),
    -11: (
        '0 euro$', '0 results$', '^0 august', '^0 januar', '^0 januar 0$', '^0 november 0$', '^all the', '^consumer',
        '^country', '^credit', '^currently', '^da', '^deutschland$', '^different', '^dir', '^editing', '^feb',
        '^feb 0', '^g', "^here's how", "^i'm", '^in the', '^japan', '^kommentare', '^machine', '^martin', '^multiple',
        '^notify', '^october 0', '^or$', '^peter', '^reading time', '^request a', '^service$', '^share your', '^super',
        '^unlimited', '^we’ve', '^you are', 'a', 'absolutely', 'advertising$', 'advisor$', 'ag$', 'alone$', 'amount',
        'antonio', 'avenue', 'awarded', 'awesome', 'años', 'banks', 'categories$', 'clip', 'closed', 'config',
        'connectivity$', 'contact$', 'corporation$', 'daily', 'dead', 'dependencies', 'desk', 'diario', 'diesem',
        'din', 'dm', 'docs', 'dort', 'drei', 'economic', 'ee', 'erhalten', 'error', 'example', 'exposure', 'extremely',
        'feels', 'flower', 'folgen', 'forget', 'gar', 'gehen', 'genau', 'gold$', 'grosser', 'hall', 'handle', 'herr',
        'higher', 'hobby', 'holder', 'host', 'hours', 'hr', 'images$', 'in stock$', 'in touch$', 'insured',
        'international', 'iso', 'j$', 'januar 0$', 'jennifer', 'jo', 'js', 'kg$', 'leadership', 'library$', 'lists$',
        'localhost', 'lock', 'mail$', 'mar 0$', 'match$', 'meist', 'minute read$', 'mm', 'mobile$', 'movement', 'ms',
        'mtb', 'nature', 'noticia', 'null', 'oben', 'official', 'on instagram$', 'ones', 'opening', 'opinion',
        'optional', 'orange', 'phone', 'pocket', 'practices', 'produced', 'product$', 'publicidad$', 'punkte', 'quiet',
        'recycled', 'reward', 'schauen', 'schöne', 'selecting', 'sf', 'sofort', 'später', 'stands', 'statements',
        'static', 'stories$', 'street$', 'stunning', 'surprise', 'så', 't ', 'talk$', 'texas', 'there’s',
        'to content$', 'toolkit', 'tour', 'traffic', 'tragen', 'tuned', 'unless', 'unsplash$', 'v2', 'visa', 'você',
        'walker', 'wash', 'ways', 'webseite', 'welt', 'welt$', 'wenig', 'what$', 'whatsapp', 'wide', 'wiki', 'y$',
        'yet$', 'zur startseite$', 'جثخ', 'زدد', 'طد', '哱塵', '坢乎', '，哩',
    ),
    -10: (
        ' $', ' R', '08', '24', '2k', '40', 'Re', '^0 hours', '^0 years', '^ad', '^after', '^andrew', '^app',
        '^april 0', '^back$', '^bei', '^both', '^bottom of', '^bottom of page$', '^christian', '^david', '^dec 0 0$',
        '^du bist', '^easily', '^hast', '^hast du', '^have you', '^he', '^i can', '^informationen', '^instagram',
        '^jan', '^joined$', '^last edited$', '^make sure', '^many', '^mit dem', '^no$', '^nov', '^nov 0', '^oops',
        '^oops something', '^pin', '^plus', '^presse', '^previous$', '^publié', '^read more$', '^return', '^sale',
        '^scroll', '^scroll to', '^search for', '^see more', '^sie sind', '^united states', '^watch the', '^we use',
        '^weight', '^weiterlesen', '^why do', '^zur startseite', 'abonnieren$', 'actually', 'admin', 'affiliate',
        'affiliate links$', 'aktuellen', 'allgemein', 'alliance$', 'amy', 'angaben', 'ann', 'another', 'applying',
        'ar', 'basically', 'battery life$', 'bear', 'beats', 'beginning', 'below$', 'bestellen', 'boot', 'brain',
        'broad', 'browser$', 'building$', 'butter', 'career$', 'checkout$', 'chinese', 'claude', 'clients',
        'collaborative', 'combines', 'coming', 'compatibility', 'connect$', 'connection', 'conscious', 'consultant$',
        'contributors$', 'conversions', 'cookie', 'coronavirus', 'critical', 'cto', 'd ', 'danke$', 'dann', 'days$',
        'del', 'delivers', 'destination', 'details', 'deutschen', 'developers', 'district', 'do$', 'durable', 'earn',
        'edit', 'eigentlich', 'ein$', 'einer', 'feature', 'fertig', 'find$', 'fine', 'fixtures', 'forever$',
        'free shipping$', 'free trial$', 'frozen', 'fürs', 'gibt', 'government', 'han', 'hat$', 'hund', 'ia', 'image$',
        'inbox$', 'innerhalb', 'interested', 'itself', 'joined$', 'juni', 'kategorie', 'kept', 'last edited$',
        'latest$', 'leitung', 'levels', 'list$', 'little', 'machen', 'made$', 'maximum', 'melde', 'module$',
        'monthly$', 'morgen', 'moritz', 'narrow', 'newsletters', 'noise', 'nota', 'numbers', 'of', 'offering',
        'officer', 'older', 'oops', 'outlet', 'owned', 'pages$', 'paper', 'pflege', 'polyester', 'possibly', 'pre',
        'prevention', 'previous$', 'professionals$', 'professionelle', 'profile$', 'publié', 'rd', 'report$',
        'reporter', 'reports', 'rewards', 'rice', 'richtig', 'robust', 'root$', 'sandbox', 'santa', 'sara', 'secrets',
        'sees', 'sensor$', 'share$', 'shares$', 'simpler', 'simplified', 'solving', 'soy', 'spain$', 'specifically',
        'standards', 'state$', 'stats', 'suggestions$', 'tablet', 'tage', 'termine', 'theme', 'time', 'tom', 'ton',
        'trash', 'travel', 'très', 'unlike', 'usage$', 'v$', 'veranstaltungen', 'video', 'viernes', 'views',
        'virginia', 'wert', 'win', 'wurden', 'year$', "you'll", 'your inbox$', 'youtube', 'دت', 'دسس', 'ذضسدس', 'سس',
        'سطس', '’僰', '哳备', '妴劾',
    ),
    10: (
        '^0 mit', '^0 protect', '^anti', '^ask', '^be', '^best budget', '^consider the', '^details$', '^electronics',
        '^elevate', '^faqs about', '^full', '^group', '^high quality', '^higher', '^il', '^ingrediënten', '^k',
        '^methodology', '^microsoft', '^noch mehr', '^page', '^predictive', '^program', '^put', '^recommended',
        '^residential', '^security and', '^space', '^specs$', '^the only', '^the top', '^transform your', '^tv',
        '^weitere', '^what our', '^when you', '^wie kann', '^wo', '^wrapping', '^wrapping up', '^wrapping up$',
        'and services$', 'anleitung', 'array', 'assistance', 'attribution', 'bedtime', 'better', 'block', 'blood',
        'board', 'cancellation', 'capabilities$', 'career', 'cars$', 'chair', 'city$', 'colors', 'configuration$',
        'customizable', 'december 0$', 'defined', 'detection', 'dürfen', 'edge$', 'energien', 'establish', 'everyday',
        'everything$', 'favourite', 'flush', 'formats$', 'gets', 'gewinnen', 'happy$', 'homes', 'house$', 'hype',
        'höhe', 'impacts', 'important$', 'impressive', 'ingrediënten', 'initiatives', 'initiatives$', 'intelligence$',
        'interfaces', 'interior', 'kostet', 'können', 'laura', 'league', 'leben', 'loans', 'loved', 'loyalty', 'mag',
        'mathematical', 'matter', 'members$', 'menus', 'merchant', 'mileage', 'miller', 'motivation', 'namen',
        'nehmen', 'nodes', 'not$', 'nutzung', 'out$', 'packs$', 'passt', 'paypal', 'pc', 'permanent', 'plans',
        'podcasts$', 'practice$', 'productive', 'professional', 'publication', 'quest', 'real$', 'recap', 'reduce',
        'regen', 'residential', 'responsive', 'richtigen', 'robots', 'roi$', 'safety', 'second', 'selber',
        'sicherheit', 'small businesses$', 'solution$', 'solutions$', 'specs$', 'sql', 'stable', 'status', 'strategy',
        'support$', 'sweet', 'teams', 'the box$', 'theft$', 'therapy$', 'tipps$', 'to date$', 'tracker', 'transparent',
        'tutors$', 'vergessen', 'voice$', 'volume$', 'wrapping up$', 'x 0$', 'yours$', 'zu$', 'zukunft$', '任嚿',
    ),
    11: (
        ' A', '^0 choose', '^access to', '^application', '^breaking', '^built to', '^creative', '^crm', '^de', '^des',
        '^easy to', '^exploring', '^github', '^great', '^highlights', '^increase', '^insurance', '^is a', '^is this',
        '^keeping', '^plant', '^powered', '^powered by', '^professional', '^pure', '^returns', '^rust', '^set a',
        '^stream', '^vorteile', '^was sind', '^what if', '^what makes', '^why you', '^über', 'aber', 'accessibility$',
        'accounts', 'accurate', 'advanced', 'aktion', 'allocation', 'anne', 'asap', 'big', 'braucht', 'businesses$',
        'cards$', 'chart', 'club', 'collaborate', 'company$', 'complexity$', 'compromise', 'conditions$', 'confidence',
        'consider', 'consulting services$', 'copper', 'crms', 'customization', 'developing', 'do', 'doors',
        'effective$', 'efficiency$', 'elevate', 'enabling', 'energie$', 'engaging', 'eric', 'essen$', 'ev$', 'fast$',
        'festival', 'flowers', 'food$', 'form', 'formats', 'forming', 'gear', 'gender', 'glance', 'great', 'haven’t',
        'height$', 'help$', 'hilfe', 'hybrid', 'hyper', 'in kürze$', 'innen$', 'inspiration', 'integrations$',
        'ireland', 'island$', 'kürze', 'kürze$', 'l ', 'lights', 'likely', 'living$', 'mars', 'meets', 'met', 'mid',
        'oriented', 'origins', 'owners$', 'palm', 'partners$', 'party$', 'paso', 'pass$', 'path', 'payment', 'plan$',
        'platform$', 'position$', 'power bi$', 'programs', 'quality$', 'ready', 'remodel', 'renting', 'robotics',
        'rtx', 'salt', 'saved', 'science$', 'sending', 'sex', 'shoes$', 'sich$', 'sig', 'situation$', 'skills',
        'solve', 'specialty', 'spielen', 'statistics$', 'steam', 'stream$', 'teacher', 'trading', 'u', 'ui', 'una',
        'unterschied', 'valley', 'viele', "wasn't", 'weight loss$', 'woodworking', 'you money$', 'young', 'zeit$',
    ),
    12: (
        '^0 build', '^0 have', '^0 months', '^affordable', '^automatic', '^average cost', '^bonus', '^but',
        '^create your', '^disclaimer', '^disclaimer$', '^explore the', '^fitness', '^general', '^gibt', '^gibt es',
        '^guide', '^h', '^impact', '^improved', '^ingredienser', '^ingredienser$', '^kitchen', '^laura', '^master',
        '^more than', '^new', '^people', '^policy', '^post', '^predictive analytics', '^safety', '^select your', '^tl',
        '^tl dr', '^wide', '^wir sind', 'adventure$', 'advice$', 'algorithm', 'and compliance$', 'apartments', 'api$',
        'arc', 'authentication$', 'baby$', 'basics$', 'bass', 'bekommen', 'beloved', 'benefits$', 'bonus', 'book',
        'born', 'brand$', 'breach', 'business needs$', 'can trust$', 'cards', 'cleanup', 'co', 'comfort', 'corp',
        'cours', 'courses$', 'cushion', 'customization$', 'define', 'disease', 'distribution$', 'drives', 'eco',
        'edition', 'effectiveness', 'embed', 'equipment$', 'estimates', 'estimates$', 'europe$', 'event$', 'fast',
        'fin', 'flash', 'fluid', 'foundations', 'gaming', 'garbage', 'getting', 'gross', 'hourly', 'implementing',
        'inclusive', 'ingredienser', 'ingredienser$', 'ingredientes', 'ingredientes$', 'journey$', 'juin 0$',
        'keyword research$', 'launch', 'lightweight', 'line$', 'lockdown', 'lose', 'mac$', 'make', 'marc',
        'marketers$', 'material', 'matters', 'meal', 'microphone', 'microsoft', 'minister', 'movers', 'nebenwirkungen',
        'negotiation', 'notes$', 'november', 'nutzen$', 'nächsten', 'olympia', 'one place$', 'outlook', 'policies$',
        'positioning', 'possibilities', 'potential', 'power$', 'r$', 'raw', 'repair$', 'resilience', 'rollen', 'rule',
        'sensitivity', 'sparen', 'specifications', 'stability', 'stack$', 'stadt', 'stand', 'starter$', 'statistics',
        'stiftung', 'strategy$', 'summit$', 'tag$', 'them$', 'to you$', 'traditional', 'trick', 'understand',
        'unleash', 'visualization$', 'weine', 'welcome', 'wichtig$', 'wrapping', 'شثخ',
    ),
    13: (
        ' M', '^0 ai', '^0 do', '^0 planning', '^0 understand', '^auto', '^beyond the', '^commercial', '^ease of use$',
        '^implementing', '^introduction', '^kann', '^keyword', '^noch', '^pack', '^reporting', '^step by',
        '^strategic', '^strength', '^sustainable', '^the benefits', '^the power', '^traditional', '^viele',
        '^warum ist', '^welcome', '^what i', '^سضدذ طد', '^ضثس', 'a budget$', 'accounts$', 'actionable', 'alignment',
        'appliances', 'aws', 'bright', 'built', 'capabilities', 'casual', 'challenges$', 'children', 'cleaner',
        'climate change$', 'come', 'contributions', 'cover$', 'dietary', 'directly', 'early', 'emails', 'empower',
        'execute', 'expert', 'explained', 'falls', 'favorites', 'favorites$', 'file', 'forest', 'fun', 'für 0$', 'g ',
        'gemacht', 'gen', 'gespräch', 'green', 'happens', 'heizen', 'horizon', 'horror', 'idea$', 'im detail$',
        'improving', 'informed', 'infrastructure$', 'instructions$', 'its', 'language', 'legt', 'leistungen', 'lernen',
        'management', 'marketing$', 'matter$', 'mental health$', 'motivated', 'musik', 'mutter', 'netz', 'neuer',
        'objectives', 'of meditation$', 'olive', 'om', 'opportunities', 'opportunities$', 'overflow', 'packs',
        'participants', 'party', 'personal', 'plans$', 'port$', 'premises', 'present$', 'prices$', 'programs$',
        'projekt', 'pt', 'ram', 'reason$', 'recognition', 'repairs$', 'retail', 'right now$', 'rules$', 'searches$',
        'seating', 'shirt$', 'shoes', 'shower', 'sinnvoll', 'smbs', 'specialized', 'standard$', 'state', 'sterben',
        'store', 'systems$', 'technische', 'testimonials', 'theft', 'theory', 'value$', 'wanted', 'wherever', 'woman',
        'â', '侾 ',
    ),
    14: (
        '^0 functional', '^0 google', '^0 stay', '^another', '^background', '^beginner', '^consider',
        '^das wichtigste', '^decide', '^deutsche', '^develop', '^fazit$', '^final thoughts$', '^finanzierung',
        '^hardware', '^long', '^looking', '^plan your', '^remote', '^set up', '^simple', '^standard', '^strong',
        '^tech', '^think', '^transform', '^travel', '^upgrade', '^weitere informationen', '^welche', '^writing',
        'academic', 'accelerate', 'achieve', 'affordable$', 'app', 'approach$', 'are saying$', 'as possible$',
        'aufgaben', 'avoid$', 'batch', 'before$', 'bi', 'bleiben', 'boden', 'builder$', 'builds', 'capture', 'cars',
        'certificate$', 'certification$', 'classes', 'codes', 'cognitive', 'concepts$', 'concise', 'contracts',
        'corporate', 'crazy', 'credit$', 'customize', 'cybersecurity', 'dates$', 'disclaimer', 'disclaimer$', 'doctor',
        'documentation', 'east', 'ecommerce', 'educate', 'embracing', 'energien$', 'excel', 'f', 'file$', 'first$',
        'für', 'guatemala', 'habits', 'helfen$', 'houseplants', 'human', 'hurt', 'investitionen', 'investments', 'km',
        'lcd', 'leave', 'line', 'making', 'matters$', 'measure', 'moon', 'nation', 'necessary', 'needed', 'notes',
        'nvidia', 'package$', 'permits', 'perspective$', 'pick', 'player', 'possible$', 'precision$', 'priority$',
        'problem', 'process', 'programm', 'q', 'r ', 'rabatt', 'records$', 'registration$', 'regulatory', 'resistance',
        'results', 'rising', 'rules', 'saying$', 'scheduling$', 'schnell', 'season$', 'service$', 'small',
        'specifications$', 'steckt', 'stick', 'success', 'tailored', 'the world$', 'this item$', 'to say$', 'token',
        'top 0$', 'trabajo', 'twice', 'up$', 'urban', 'vehicle', 'wave', 'weight$', 'welchen', 'werkzeug', 'work',
        'your', 'your business$', 'ضثس',
    ),
    15: (
        '26$', '^0 make', '^a beginner’s', '^add ons', '^adding', '^blockchain', '^budget$', '^cloud', '^collaborate',
        '^compact', '^compliance', '^creating a', '^customer reviews', '^customer reviews$', '^cyber', '^equipment',
        '^five', '^intelligent', '^long term', '^making the', '^media', '^reviews$', '^see also', '^see also$',
        '^size', '^understanding the', '^what can', '^you don’t', '^you need', '^zero', 'achten', 'actions',
        'adoption$', 'algorithms', 'also$', 'anti', 'bars', 'belt', 'bi$', 'biden', 'bild$', 'breakdown$', 'builder',
        'consulting$', 'consumers', 'contract', 'conversion', 'covid 0$', 'crafting', 'darum', 'decision', 'dry',
        'durability', 'education', 'elite', 'engine$', 'etiquette', 'eyes', 'fare', 'finds', 'frame$', 'functions',
        'guesswork', 'gut$', 'haben$', 'helfen', 'herausforderungen', 'hilft', 'hook', 'im', 'insights$', 'issue',
        'item$', 'json', 'lasts', 'linux', 'machines$', 'mapping$', 'marathon', 'menschen', 'museum', 'musical',
        'objectives$', 'of coffee$', 'offered', 'owners', 'poland', 'potential$', 'practical', 'principles',
        'purposes', 'race', 'recommendations$', 'recommended', 'relationships', 'see also$', 'shirt', 'sie$',
        'spending', 'stage', 'started', 'supportive', 'tackle', 'tax$', 'temperature', 'the future$', 'timeline',
        'to consider$', 'to use$', 'toddler', 'turn', 'video production$', 'wichtigste', 'wieso', 'winner', 'wonder',
        'workspace', 'z$', 'zeigen', 'ziel',
    ),
    16: (
        '26', '^0 keep', '^action', '^ai in', '^comparing', '^continuous', '^der', '^emotional', '^fragen', '^helpful',
        '^how do', '^ingrédients', '^lead', '^marketing', '^my top', '^pick', '^potential', '^q', '^q what',
        '^shop the', '^team', '^three', '^trust', '^welcome to', '^write', 'ahead$', 'basics', 'bayern', 'beginner’s',
        'block$', 'blogger', 'brands', 'business$', 'case$', 'center$', 'certified', 'clean$', 'coffee$', 'commerce$',
        'cutting', 'death', 'desktop$', 'detection$', 'doesn’t', 'dream', 'ecommerce$', 'entertainment$', 'eu',
        'februar 0$', 'final thoughts$', 'flexible', 'floor', 'health$', 'healthcare$', 'healthy$', 'hybrid$',
        'impossible', 'incentives', 'installation$', 'jahren$', 'juin', 'kansas', 'learned$', 'leave$', 'los', 'maker',
        'map$', 'massnahmen', 'menschen$', 'mini', 'minimum', 'mortgage', 'native', 'october', 'ont', 'organization$',
        'over$', 'profil', 'providers$', 'reinforcement', 'reports$', 'revenue$', 'scenes', 'screen$', 'searches',
        'season', 'solar', 'stand$', 'star', 'start', 'sugar', 'suitable', 'supplies$', 'temporary', 'thema$', 'towel',
        'want$', 'where’s', 'winning', 'z', 'zum thema$', 'zutaten', 'österreich', 'österreich$',
    ),
    17: (
        '3d', '^3d', '^amazon', '^big', '^choosing a', '^classic', '^climate', '^creating', '^embracing',
        '^everything you', '^fair', '^is there', '^je', '^las', '^meet our', '^next steps', '^pros and', '^running',
        '^star', '^start', '^summary$', '^tax', '^web', '^weitere informationen$', '^who should', '^why not', '^wieso',
        'active', 'agency', 'agile', 'ai$', 'asia', 'assemble', 'budget', 'bulk', 'chair$', 'chapter', 'charging',
        'claim', 'consultants', 'contacts', 'cuisine', 'cup$', 'customer reviews$', 'democratic', 'depuis', 'deutsch',
        'deutsche', 'disadvantages', 'empfehlungen', 'essential', 'fisher', 'franchise', 'frauen', 'gas', 'gifts',
        'guided', 'half', 'happening', 'hardware', 'highlights', 'hike', 'identity$', 'implement', 'injury',
        'innovative', 'integrating', 'issues', 'kauf', 'keep', 'lessons$', 'lines$', 'mac', 'making$', 'mein', 'mind$',
        'mon', 'most$', 'movers$', 'oc', 'of use$', 'oo', 'picks$', 'preise', 'privat', 'problems', 'processed',
        'progressive', 'property', 'purpose', 'push', 'safe$', 'satisfaction', 'saving', 'setting', 'signs', 'slip',
        'spark', 'strategies$', 'strom', 'sucht', 'sustainability', 'swift', 'taking', 'tell', 'thema', 'threats',
        'ups$', 'usb', 'use cases$', 'vergleich', 'weitere informationen$', 'women', 'workflow',
    ),
    18: (
        '^four', '^how we', '^hr', '^integration', '^is the', '^keep', '^open source', '^optimizing', '^order',
        '^overview$', '^physical', '^powerful', '^third party', '^visual', '^wenn', '^when to', '^why choose',
        '^work with', '^سضدذ', 'agency$', 'bar', 'bedeutung', 'behind', 'belt$', 'books$', 'brauchen', 'build', 'bund',
        'button$', 'certification', 'community', 'costs', 'credibility', 'criteria$', 'debt', 'defense', 'degree',
        'did', 'digital', 'dining', 'dinner', 'distance', 'easier', 'eigenen', 'engage', 'enhancements',
        'explanation$', 'fans$', 'flexibility$', 'framework', 'fruit', 'full', 'gelten', 'gemacht$', 'habits$',
        'hands', 'have$', 'health', 'healthier', 'ingredients$', 'ki', 'kinder', 'king', 'laptop', 'magical',
        'marketers', 'materials$', 'meine', 'millennials', 'model$', 'modern', 'move$', 'ons', 'partner$', 'privacy$',
        'progress', 'putting', 'renovations', 'requirements', 'research$', 'reviews$', 'risiken', 'scalability$',
        'schneller', 'scratch$', 'script', 'solutions', 'tipp$', 'uber', 'um', 'units', 'upgrades$', 'visual',
        'watch$', 'with you$', "won't", 'word', 'working',
    ),
    19: (
        '^0 create', '^art', '^auf', '^bathroom', '^built', '^core', '^deploy', '^detailed', '^did', '^enhancing',
        '^future', '^getting started', '^history', '^information', "^it's", '^la', '^made', '^make the', '^more',
        '^progressive', '^starter', '^testing', '^two', '^wer', '^wie geht', 'advancements', 'age$', 'analysis',
        'and goals$', 'backpack', 'bag', 'becoming', 'cases', 'certificate', 'china', 'clean', 'consumption$',
        'crucial', 'december', 'diet', 'discounts$', 'documentation$', 'dual', 'echte', 'entertainment',
        'expectations', 'features', 'features$', 'flucht', 'fresh', 'friend$', 'frontier', 'fun$', 'future$',
        'happening$', 'hiking', 'hinweise$', 'identifying', 'in action$', 'infrastructure', 'kritik', 'labor',
        'leasing$', 'macht', 'methods$', 'miami', 'mode$', 'money$', 'nachteile', 'navigating', 'nc', 'nun', 'option',
        'plant$', 'platz', 'policies', 'portfolio', 'repair', 'retail$', 'seasonal', 'secure$', 'seed', 'short$',
        'skills$', 'sobre', 'sony', 'stage$', 'strategies', 'strengthen', 'take', 'task', 'tea', 'trials', 'upcoming',
        'venue$', 'vorteile', 'washington', 'wellness$', 'when', 'wifi', 'wine', 'workspace$', 'zubereitung$', 'über',
    ),
    20: (
        '^a new', '^cleaning', '^d', '^faq$', '^faqs$', '^is it', '^key takeaways$', '^materials', '^mid', '^module',
        '^natural', '^risk', '^scalability', '^the importance', '^un', '^use cases', 'add ons$', 'american', 'angst',
        'apps$', 'area$', 'at scale$', 'audience', 'avoir', 'babies', 'beginner$', 'bill', 'box$', 'breaking',
        'budgeting', 'bundle', 'charges', 'co$', 'commerce', 'competitive', 'construction', 'creativity', 'digitale',
        'electrical', 'employee', 'engines', 'enhancing', 'enough', 'event management$', 'evolution$', 'evolving',
        'fashion', 'fazit$', 'fragen', 'gallery', 'gefahr', 'idea', 'impact', 'improved', 'indoor', 'interaction$',
        'introducing', 'investment$', 'license$', 'live', 'lounge', 'man', 'mentions$', 'messaging', 'modernize',
        'mood', 'outcomes$', 'pläne', 'priority', 'private', 'prompt$', 'proof', 'rapid', 'scratch', 'size$',
        'spotify', 'standing', 'stream', 'taxes$', 'technology', 'transportation', 'tree', 'until', 'ups', 'verdict',
        'vpn', 'vr', 'wege', 'works$', 'worth',
    ),
    21: (
        '^0 to', '^c', '^cybersecurity', '^efficient', '^eu', '^hiring', '^my', '^plumbing', '^security', '^small',
        '^sony', '^steps', '^steps to', '^stop', '^übersicht', 'agreement', 'assessment$', 'bringt', 'case',
        'catering$', 'change$', 'criteria', 'determine', 'dslr', 'easy$', 'eat', 'energy$', 'era$', 'espresso',
        'essen', 'estate', 'faire', 'forward', 'frame', 'grip', 'growth', 'guide', 'günstige', 'headphones$',
        'impact$', 'introduction', 'ipad', 'kommt', 'mapping', 'money', 'muss', 'packing', 'plants', 'prep', 'protein',
        'recommendations', 'restoration', 'runs', 'security', 'seeds', 'social', 'source$', 'starts', 'streaming',
        'sustainability$', 'teaching', 'too', 'trail$', 'visibility', 'visibility$', 'vision$', 'writing',
    ),
    22: (
        ' a', '^0 die', '^additional information', '^additional information$', '^alternative', '^black', '^business',
        '^can you', '^customer', '^determine', '^did you know$', '^enterprise', '^file', '^give', '^head', '^how is',
        '^how long', '^introducing', '^key takeaways', '^leasing', '^music', '^personal', '^take the', '^third',
        '^typical', '^vendor', '^wie viel', 'additional information$', 'architecture$', 'asked', 'builders',
        'challenge$', 'changes', 'customized', 'decor', 'development$', 'diet$', 'electrician', 'era', 'extended',
        'february 0$', 'first', 'gb', 'honorable', 'housing', 'hygiene', 'ingrédients', 'interactive',
        'key takeaways$', 'lamp', 'management software$', 'nintendo', 'office', 'oled', 'one$', 'pe', 'planning$',
        'plugin', 'predictive', 'problem$', 'ready$', 'restaurants', 'setzen$', 'studie', 'teach', 'techniques$',
        'tips$', 'to work$', 'ukraine', 'under 0$', 'versatility', 'waste$', 'wen', 'wenn', 'workflow$', 'workout',
        'you know$', 'zero',
    ),
    23: (
        ' S', '^an', '^frequently asked questions$', '^identifying', '^plan', '^there is', '^work', 'appeal', 'audio$',
        'cheaper', 'child', 'communication$', 'concepts', 'conference', 'connected', 'construction$', 'creative',
        'emergency', 'environmental', 'erste', 'europe', 'events$', 'for beginners$', 'forms$', 'further', 'gym$',
        'history', 'invest', 'leverage', 'meta', 'model', 'münchen', 'ons$', 'park$', 'passiert', 'problems$',
        'program$', 'quality', 'room$', 'setzen', 'spaces$', 'summary$', 'term', 'tesla', 'thrive', 'versatility$',
        'weight', 'wo', 'zur',
    ),
    24: (
        '^access', '^better', '^choosing the', '^create', '^fast', '^how much', '^instructions', '^one', '^overview',
        '^private', '^stay', 'alternative', 'audio', 'balanced', 'bands', 'based$', 'besonders', 'cases$', 'choice',
        'coding', 'communication', 'einfluss', 'extension', 'go$', 'goals$', 'growing', 'increased', 'instructions',
        'let', 'liability', 'moment', 'moving$', 'möglich$', 'objective', 'offer$', 'overview', 'part', 'peace',
        'programming', 'regularly$', 'seine', 'speed', 'th', 'urls', 'vertical', 'yourself',
    ),
    25: (
        '^0 be', '^accessories', '^but what', '^do i', '^eat', '^next steps$', '^personalized', '^san', '^specs',
        '^unser', '^what’s the', 'a glance$', 'au', 'automatic', 'brand', 'brief', 'camera$', 'carbon', 'care',
        'consulting', 'consumption', 'craft', 'day', 'decide', 'detailed', 'develop', 'enterprises', 'faq$', 'flat',
        'gegen', 'gemini', 'glance$', 'journey', 'machines', 'meter', 'mouse', 'optimizing', 'pack$', 'partners',
        'physical', 'premier', 'present', 'questions$', 'regularly', 'remote', 'safe', 'september 0$', 'sets$',
        'shopping$', 'sources$', 'storage$', 'takeaways$', 'time$', 'to know$', 'together$', 'tools$', 'using',
        'vendor',
    ),
    26: (
        '^about the', '^best practices', '^costs', '^final thoughts', '^growth', '^increased', '^pro', '^reduce',
        'audience$', 'calculator', 'crm$', 'driving', 'efficiency', 'energy', 'estado', 'experiences', 'food',
        'integration', 'kim', 'learning', 'lighting', 'lines', 'markets', 'nyc', 'personalization$', 'plants$',
        'plate', 'process$', 'ra', 'rate$', 'reality', 'sans', 'schedule', 'sieben', 'spaces', 'test$', 'timeline$',
        'upgrades', 'use', 'video$', 'who’s', 'wichtigsten', 'write',
    ),
    27: (
        '^0 start', '^come', '^getting', '^keep your', '^m', '^main', '^when', '^when should', '^where can',
        'advantage$', 'autos', 'battery', 'beginners$', 'compensation', 'conclusion$', 'consistent', 'cyber',
        'defining', 'does', 'evolution', 'existing', 'experiences$', 'expertise', 'fitness', 'give', 'hinweise',
        'industry', 'inside', 'inspired', 'jose', 'laptop$', 'limitations', 'next steps$', 'nutrition', 'pour',
        'python$', 'rocket', 'takeaways', 'tipps',
    ),
    28: (
        '^don’t', '^how can', '^meine', '^meta', '^performance', '^zutaten', 'adjustable', 'affordable',
        'asked questions$', 'background', 'bread', 'control$', 'county', 'demand', 'desktop', 'diy', 'earth',
        'expertise$', 'fair', 'finanzieren', 'finanzierung$', 'go', 'intelligent', 'languages$', 'le', 'lebensmittel',
        'method', 'mobile', 'need', 'ongoing', 'optimization$', 'play', 'requirements$', 'role', 'scalability',
        'service', 'software', 'stack', 'standard', 'techniques', 'technologies$', 'terms$', 'trust$', 'voice',
        'voraussetzungen', 'waste', 'yourself$',
    ),
    29: (
        '^0 a', '^0 what', '^career', '^comparison', '^el', '^faster', '^let us', '^the 0', '^une', 'action$',
        'agents', 'analytics$', 'beyond', 'caterer', 'change', 'classic', 'classroom', 'darf', 'fda', 'foods',
        'format$', 'growth$', 'iii', 'improvements', 'integration$', 'license', 'manchester', 'meet', 'ow', 'passing',
        'plan', 'preparation$', 'references', 'references$', 'routine$', 'seo$', 'setup', 'sources', 'stehen',
        'strong', 'vocabulary',
    ),
    30: (
        '^build', '^choose', '^digital', '^factors', '^find the', '^how to', '^les', '^minimum', '^navigating',
        '^pros$', '^staying', '^tips for', '^why is', 'arm', 'bad', 'benefits', 'composition', 'control', 'dress',
        'every', 'finding', 'fund$', 'glasses', 'halloween', 'invitations', 'issues$', 'kit', 'languages', 'method$',
        'mirrorless', 'nie', 'outcomes', 'platforms$', 'power', 'regulations$', 'repairs', 'risk$', 'savings',
        'secure', 'smarter', 'space', 'train', 'where',
    ),
    31: (
        '^advanced', '^advantages', '^cons', '^let', '^nach', '^quick', '^setup', '^wann', 'age', 'azure', 'car',
        'checklist$', 'compliance$', 'ecosystem', 'ergonomic', 'essentials', 'foods$', 'home', 'how', 'installation',
        'life', 'methodology$', 'monitor', 'nachtrag', 'oil', 'optimization', 'refund', 'regulations', 's ', 'scale',
        'web', "what's",
    ),
    32: (
        '^0 use', '^cons$', '^smart', '^why we', 'agentic', 'als', 'assessment', 'clients$', 'concerns', 'experience',
        'facts$', 'fees$', 'formation', 'machine$', 'math', 'release', 'ring', 'sleep', 'supply', 'types$', 'در',
    ),
    33: (
        '^do you', '^phase', '^seo', '^should i', 'adobe', 'beginners', 'business', 'cash', 'charge', 'common',
        'companies$', 'computing', 'conclusion', 'events', 'format', 'guest', 'informationen$', 'june', 'know$',
        'mentions', 'overview$', 'podcast', 'practice', 'rates', 'results$', 'salary', 'tutors', 'wall', 'wine$',
    ),
    34: (
        '^faqs', '^meet', '^online', '^should', '^zubereitung', 'arm$', 'ecosystem$', 'fat', 'fire', 'inference',
        'kredit', 'management$', 'meals', 'nikon', 'people', 'released', 'savings$', 'schedule$', 'self',
        'understanding', 'world$', 'zubereitung',
    ),
    35: (
        '^apple', '^making', '^reviews', 'action', 'challenges', 'cost', 'developments', 'engagement$', 'filing',
        'flight', 'furniture$', 'goals', 'hire', 'innen', 'investment', 'learned', 'personalization', 'protect', 're',
        'routine', 'special', 'strategic', 'tiny', 'warum', 'wellness', 'what', 'years',
    ),
    36: (
        '^diy', '^hire', 'cloud', 'comfort$', 'compliance', 'deploy', 'development', 'materials', 'meditation$', 'n ',
        'natural', 'needs$', 'open', 'planning', 'podcasts', 'remodel$', 'resources$', 'summit', 'trail', 'tv', 'vor',
    ),
    37: (
        '^are there', '^b', '^conclusion$', '^faq', '^fazit', '^setting', '^top', 'battery$', 'ev', 'information$',
        'investing', 'kaufen', 'kit$', 'models', 'people$', 'seit', 'shopping', 'stay', 'virtual',
    ),
    38: (
        '^0 how', '^backpacking', '^cost', '^focus on', '^make', '^the role', '^virtual', 'budget$', 'circuit',
        'cloud$', 'cons$', 'feed', 'final', 'home$', 'identity', 'keyword', 'long', 'marketing', 'park', 'pros$',
        'remodeling', 'wireless',
    ),
    39: (
        '^0 the', '^set', '^top 0', 'architecture', 'before', 'beginner', 'grenzen', 'importance', 'ins', 'scale$',
        'sets', 'technologies', 'technology$',
    ),
    40: (
        '^building', 'avoid', 'century', 'climate', 'difference', 'factor', 'frequently', 'fund', 'healthy', 'ii',
        'lens$', 'light', 'myths', 'part 0$', 'production$', 'quick', 'together', 'who',
    ),
    41: (
        '^summary', '^tipps', 'ai', 'automation', 'car$', 'customer', 'education$', 'faq', 'for$', 'healthcare',
        'here$', 'lessons', 'models$', 'summary',
    ),
    42: (
        '^frequently', '^frequently asked', '^price$', '^pros', 'advantage', 'cons', 'considerations', 'design$',
        'don’t', 'driven', 'eating', 'methodology', 'pest', 'staying', 'stop', 'tax', 'use$',
    ),
    43: (
        '^best', '^who is', 'equipment', 'meditation', 'pack', 'pet', 'platforms', 'podcast$', 'realistic',
        'renovation', 'rise', 'tech', 'tutor',
    ),
    44: (
        '6th', 'ca$', 'camera', 'clothing', 'day$', 'every day$', 'funds', 'rates$', 'should', 'thoughts', 'top',
    ),
    45: (
        '^finding', '^project', '^types of', '^warum', 'additional', 'carry', 'engagement', 'february', 'plant',
        'pricing$', 'pros', 'studio', 'wasserstoff', 'what’s',
    ),
    46: (
        '^tips', 'building', 'diego', 'effective', 'experience$', 'maintenance', 'personalized', 'sustainable',
        'trained', 'trump', 'under',
    ),
    47: (
        'android', 'coffee', 'essay', 'headphones', 'soil', 'types', 'versions', 'way', 'work$',
    ),
    48: (
        'dental', 'design', 'forms', 'geht', 'o ',
    ),
    49: (
        '=summary', '^a', '^about this', '^challenges', '^types', '^using', 'facts', 'faqs$',
    ),
    50: (
        '^conclusion', 'beim', 'bring', 'checklist', 'grow', 'la', 'trust', 'tutoring',
    ),
    51: (
        '^will', 'choosing', 'machine', 'real',
    ),
    52: (
        '^data', '^this is', 'challenge', 'college', 'las', 'may', 'phase', 'risk', 'september', 'trends', 'vegas',
    ),
    53: (
        '^about', '^does', 'art', 'blockchain', 'march', 'section', 'seo',
    ),
    54: (
        '^final', '^other', 'picks', 'training', 'why',
    ),
    55: (
        '^choosing', "^what's", 'cameras$', 'game', 'resources', 'smart', 'tips',
    ),
    56: (
        '^android', '^what’s', 'insurance$', 'production', 'you$',
    ),
    57: (
        '^bring', '^trend', 'analytics', 'step', 'un',
    ),
    58: (
        'considerations$', 'training$',
    ),
    59: (
        '^benefits of', '^common', '^das', '^the',
    ),
    60: (
        '^benefits', 'discuss', 'for you$',
    ),
    61: (
        '^tipp', 'faqs', 'for 0$', 'house',
    ),
    62: (
        ' t', 'costs$', 'plumbing',
    ),
    63: (
        '^our', '^where', 'con', 'games',
    ),
    64: (
        'crm', 'music',
    ),
    65: (
        '^re', 'comparison',
    ),
    66: (
        '^was ist', 'insurance', 'moving', 'services$',
    ),
    67: (
        'trend',
    ),
    68: (
        '=key_points', '^con', '^example', '^what are', 'best', 'iphone', 'japan', 'san', 'vs',
    ),
    69: (
        '^understanding', 'future',
    ),
    70: (
        'room', 'wann',
    ),
    71: (
        'backpacking', 'fazit', 'tipp',
    ),
    72: (
        'furniture',
    ),
    73: (
        '^additional', '^can i', '^do', '^tip 0', 'catering', 'prediction', 'way$',
    ),
    74: (
        '^google',
    ),
    75: (
        'finanzierung', 'leasing',
    ),
    77: (
        '^which', 'months',
    ),
    78: (
        'wedding',
    ),
    79: (
        'gym',
    ),
    81: (
        '^tip',
    ),
    82: (
        '^die',
    ),
    83: (
        'cameras', 'japan$',
    ),
    87: (
        '^key', '^myth', '^what is',
    ),
    89: (
        '^who',
    ),
    90: (
        'tip',
    ),
    94: (
        '=faq',
    ),
    96: (
        '^step', '^step 0', '^wie',
    ),
    105: (
        'pro',
    ),
    106: (
        'myth',
    ),
    109: (
        '^are',
    ),
    113: (
        'schritt',
    ),
    117: (
        'in 0$',
    ),
    118: (
        '^was',
    ),
    122: (
        'lens',
    ),
    126: (
        '^can',
    ),
    138: (
        '=closing',
    ),
    146: (
        '^0',
    ),
    155: (
        '^why',
    ),
    156: (
        '^is',
    ),
    166: (
        '^how',
    ),
    170: (
        '=section',
    ),
    195: (
        '^what',
    ),
}
# fmt: on
# Hundredths of a log-odd.
WORDS: dict[str, int] = {key: weight for weight, keys in _BY_WEIGHT.items() for key in keys}
