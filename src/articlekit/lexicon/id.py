"""Indonesian."""

from articlekit.lexicon.words import Lexicon

# "kesimpulan" and "penutup" conclude; "gambaran umum" introduces.
ID = Lexicon(
    code="id",
    name="Indonesian",
    summary=(
        "ringkasan", "ringkasan artikel", "ringkasan singkat", "ringkasan berita", "rangkuman", "intisari",
        "secara singkat", "singkatnya", "secara ringkas", "ikhtisar",
    ),
    key_points=(
        "poin penting", "poin-poin penting", "poin utama", "poin-poin utama", "poin kunci", "hal penting",
        "hal-hal penting", "inti artikel", "inti berita", "sekilas pandang", "fakta utama",
    ),
    contents=(
        "daftar isi", "isi artikel", "daftar isi artikel", "dalam artikel ini", "di artikel ini", "di halaman ini",
        "subjudul artikel",
    ),
    faq=(
        "pertanyaan umum", "pertanyaan yang sering diajukan", "pertanyaan yang sering ditanyakan",
        "pertanyaan yang sering muncul", "pertanyaan dan jawaban", "tanya jawab", "tanya-jawab",
    ),
    faq_topic=("pertanyaan umum", "pertanyaan yang sering diajukan", "tanya jawab"),
    question=("pertanyaan", "tanya", "t"),
    answer=("jawaban", "jawab", "j"),
    summary_labels=("ringkasan", "rangkuman", "singkatnya", "secara singkat", "intisari"),
    question_words=(
        "siapa", "apa", "apakah", "kapan", "di mana", "dimana", "ke mana", "dari mana", "mengapa", "kenapa",
        "bagaimana", "gimana", "berapa", "yang mana", "bisakah", "bolehkah", "haruskah", "adakah",
    ),
    divisions=("bab", "bagian", "buku", "jilid", "babak", "adegan", "surat", "lampiran"),
    captions=("gambar", "tabel", "grafik"),
    boilerplate={
        "advertisement": ("iklan", "advertorial"),
        "author": ("tentang penulis", "penulis", "editor"),
        "comments": ("komentar", "tinggalkan komentar", "… tidak akan dipublikasikan …", "… ruas yang wajib …"),
        "contact": ("hubungi kami", "kontak"),
        "cookies": ("… menggunakan cookie …", "… kebijakan privasi …"),
        "copyright": ("… hak cipta dilindungi …",),
        "credit": ("foto", "sumber foto"),
        "date": ("diterbitkan", "diperbarui"),
        "navigation": ("lompat ke konten",),
        "read more": (
            "baca juga", "baca selengkapnya", "baca lebih lanjut", "selengkapnya", "lihat juga", "simak juga",
        ),
        "related": ("artikel terkait", "berita terkait", "artikel lainnya", "terkait", "terpopuler", "paling populer"),
        "share": ("bagikan", "bagikan artikel ini", "cetak"),
        "subscribe": ("berlangganan", "… buletin kami …"),
        "tags": ("tag", "topik", "kategori"),
    },
    heading_links=("sunting", "sunting sumber", "sembunyikan", "tampilkan"),
    list_titles=(
        "bahan", "bahan-bahan", "alat", "alat dan bahan", "yang dibutuhkan", "fitur", "spesifikasi",
        "persyaratan", "referensi", "sumber",
    ),
)
