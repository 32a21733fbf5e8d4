<?php
// What WordPress makes of a text on its way from the editor to the page, with WordPress' own code and no database:
// php filter.php <setting>, the text on standard input.

[, $setting] = $argv;
$wordpress = getenv('WORDPRESS') ?: '/usr/share/wordpress';
if (!is_file("$wordpress/wp-includes/kses.php")) {
    fwrite(STDERR, "No WordPress in $wordpress. Set WORDPRESS to the folder of one (Debian: apt-get install wordpress).\n");
    exit(1);
}
define('ABSPATH', "$wordpress/");
define('WPINC', 'wp-includes');
foreach (['plugin', 'functions', 'formatting', 'kses', 'shortcodes', 'l10n', 'pomo/translations'] as $file) {
    require "$wordpress/wp-includes/$file.php";
}

$text = stream_get_contents(STDIN);
$html = "<!-- wp:html -->\n$text\n<!-- /wp:html -->";

// Without the capability unfiltered_html, kses goes over the text when it is saved; the classic editor's text is
// given its paragraphs and its quotation marks when it is shown.
echo match ($setting) {
    'the block editor, an author' => wp_kses_post($html),
    'the block editor, an administrator' => $html,
    'the classic editor, an author' => wpautop(wptexturize(wp_kses_post($text))),
    'the classic editor, an administrator' => wpautop(wptexturize($text)),
};
