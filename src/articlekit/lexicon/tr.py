"""Turkish."""

from articlekit.lexicon.words import Lexicon

# "sonuç" concludes; "genel bakış" introduces. Casefolding turns "I" into "i", so "YANIT" reads as "yanit".
TR = Lexicon(
    code="tr",
    name="Turkish",
    dotless=True,
    summary=(
        "özet", "kısa özet", "özetle", "özet olarak", "haberin özeti", "yazının özeti", "makalenin özeti", "kısaca",
        "kısaca özetlersek", "kısacası",
    ),
    key_points=(
        "önemli noktalar", "ana noktalar", "temel noktalar", "öne çıkanlar", "öne çıkan noktalar",
        "önemli çıkarımlar", "temel çıkarımlar", "ana fikirler", "önemli bilgiler", "bir bakışta",
    ),
    contents=(
        "içindekiler", "içerik", "içerik tablosu", "bu yazıda", "bu makalede", "bu içerikte", "bu sayfada",
        "yazı içeriği", "ara başlıklar",
    ),
    faq=(
        "sıkça sorulan sorular", "sık sorulan sorular", "sıkça sorulanlar", "en çok sorulan sorular",
        "sıkça sorulan sorular ve cevapları", "sorular ve cevaplar", "soru ve cevaplar", "soru cevap", "soru-cevap",
        "sss",
    ),
    faq_topic=("sıkça sorulan sorular", "sık sorulan sorular"),
    question=("soru", "s"),
    answer=("cevap", "yanıt", "yanit", "c"),
    summary_labels=("özet", "özetle", "kısaca", "kısacası"),
    question_words=(
        "kim", "kime", "kimin", "ne", "nedir", "neden", "nerede", "nereye", "nereden", "niçin", "niye", "nasıl",
        "hangi", "hangisi", "kaç", "ne zaman", "ne kadar",
    ),
    divisions=("bölüm", "kısım", "kitap", "cilt", "perde", "sahne", "mektup", "ek"),
    captions=("şekil", "tablo", "grafik"),
    boilerplate={
        "advertisement": ("reklam",),
        "author": ("yazar hakkında", "yazar"),
        "comments": ("yorumlar", "yorum yap", "… e-posta adresiniz yayınlanmayacak …", "… gerekli alanlar …"),
        "contact": ("iletişim",),
        "cookies": (
            "… çerezler kullanmaktadır …", "… çerez kullanılmaktadır …", "… çerez politikası …",
            "… gizlilik politikası …",
        ),
        "copyright": ("… tüm hakları saklıdır …", "… her hakkı saklıdır …"),
        "credit": ("fotoğraf", "fotoğraflar", "kaynak"),
        "date": ("yayınlanma", "güncelleme"),
        "navigation": ("içeriğe geç",),
        "read more": (
            "devamını oku", "daha fazla oku", "daha fazla", "daha fazla bilgi", "ayrıca okuyun", "ayrıca bakınız",
        ),
        "related": (
            "bunlar da ilginizi çekebilir", "ilginizi çekebilir", "ilgili haberler", "ilgili yazılar",
            "ilgili içerikler", "benzer yazılar", "en çok okunanlar",
        ),
        "share": ("paylaş", "yazdır"),
        "subscribe": ("abone ol", "… bültenimize …"),
        "tags": ("etiketler", "konular", "kategoriler"),
    },
    heading_links=("değiştir", "kaynağı değiştir", "düzenle", "gizle", "göster"),
    list_titles=(
        "malzemeler", "malzeme listesi", "araçlar", "gerekenler", "özellikler", "gereksinimler", "kaynaklar",
        "kaynakça",
    ),
)
