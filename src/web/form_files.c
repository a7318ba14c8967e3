/* Fields for files: what may be sent is said before, and each file that may not is named after. The
 * script theme/files.js reads the same limits from the control, and shows how the sending goes. */
/* SPDX-License-Identifier: Apache-2.0 */
#include <fcntl.h>

#include "base/file.h"
#include "core/extract.h"
#include "fmt/number.h"
#include "web/form_int.h"
#include "web/upload.h"
#include "web/web.h"

/* What a kind is called, and how the names of its files end. */
static const struct {
	enum file_type type;
	const char *name;
	const char *ends;
} kinds[] = {
	{ FILE_PDF, "PDF", ".pdf" },
	{ FILE_PNG, "PNG", ".png" },
	{ FILE_JPEG, "JPEG", ".jpg,.jpeg" },
	{ FILE_GIF, "GIF", ".gif" },
	{ FILE_WEBP, "WebP", ".webp" },
	{ FILE_TIFF, "TIFF", ".tif,.tiff" },
	{ FILE_HEIC, "HEIC", ".heic,.heif" },
	{ FILE_XML, "SVG", ".svg" },
	{ FILE_TEXT, "TXT", ".txt" },
	{ FILE_DOCX, "DOCX", ".docx" },
	{ FILE_XLSX, "XLSX", ".xlsx" },
	{ FILE_PPTX, "PPTX", ".pptx" },
	{ FILE_ODT, "ODT", ".odt" },
	{ FILE_ODS, "ODS", ".ods" },
	{ FILE_ODP, "ODP", ".odp" },
	{ FILE_OLE, "DOC", ".doc,.xls,.ppt" },
	{ FILE_RTF, "RTF", ".rtf" },
	{ FILE_ZIP, "ZIP", ".zip" },
	{ FILE_MP4, "MP4", ".mp4,.m4v,.mov" },
	{ FILE_MP3, "MP3", ".mp3" },
};

static size_t
most_files(const struct form_field *field)
{
	return field->max ? MIN(field->max, (size_t)HTTP_FILES_MAX) : HTTP_FILES_MAX;
}

static int64_t
most_bytes(const struct form_field *field)
{
	return field->most ? MIN(field->most, (int64_t)HTTP_UPLOAD_MAX) : HTTP_UPLOAD_MAX;
}

/* "PDF, PNG" or ".pdf,.png"; "" when all are taken. */
static const char *
kinds_text(struct arena *a, const struct form_field *field, bool ends)
{
	struct buf b;

	buf_init(&b, a, HTTP_BODY_MAX);
	for (size_t i = 0; field->kinds && i < ARRAY_LEN(kinds); i++) {
		if (!(field->kinds & 1u << kinds[i].type))
			continue;
		buf_puts(&b, b.n ? (ends ? "," : ", ") : "");
		buf_puts(&b, ends ? kinds[i].ends : kinds[i].name);
	}
	return b.n ? b.p : "";
}

/* The limits as a person reads them. */
static const char *
limits_text(struct cx *cx, const struct form_field *field)
{
	size_t n = most_files(field);
	const char *each = upload_size_text(cx, most_bytes(field));
	const char *all = upload_size_text(cx, HTTP_UPLOAD_MAX);
	const char *named = kinds_text(cx->arena, field, false);
	const char *first =
	    n == 1 ? core_text_format(cx->arena, cx->lang, T_UPLOAD_LIMIT_ONE, 1,
			 (struct text_arg[]) { TEXT_ARG(each) })
		   : core_text_format(cx->arena, cx->lang, T_UPLOAD_LIMIT, 2,
			 (struct text_arg[]) { text_arg_i((int64_t)n), TEXT_ARG(all) });
	const char *second = n == 1 || most_bytes(field) == HTTP_UPLOAD_MAX
				 ? ""
				 : core_text_format(cx->arena, cx->lang, T_UPLOAD_LIMIT_EACH, 1,
				       (struct text_arg[]) { TEXT_ARG(each) });
	const char *third = named[0] ? core_text_format(cx->arena, cx->lang, T_UPLOAD_LIMIT_KINDS,
					   1, (struct text_arg[]) { TEXT_ARG(named) })
				     : core_text(cx->lang, T_UPLOAD_ANY_KIND);

	return arena_printf(cx->arena, "%s %s%s%s", first, second, second[0] ? " " : "", third);
}

static void
data(struct html *h, const char *name, const char *value)
{
	buf_printf(h->out, " data-%s=\"", name);
	html_text(h, value);
	buf_putc(h->out, '"');
}

/* What the script says; the page is one language's. */
static void
words(struct html *h, const struct form_field *field)
{
	static const struct {
		const char *name;
		unsigned text;
	} texts[] = {
		{ "choose", T_UPLOAD_CHOOSE },
		{ "drop", T_UPLOAD_DROP },
		{ "remove", T_UPLOAD_REMOVE },
		{ "removed", T_UPLOAD_REMOVED },
		{ "chosen", T_UPLOAD_CHOSEN },
		{ "none", T_UPLOAD_NONE },
		{ "sending", T_UPLOAD_SENDING },
		{ "progress", T_UPLOAD_PROGRESS },
		{ "whole", T_UPLOAD_WHOLE },
		{ "arrived", T_UPLOAD_ARRIVED },
		{ "waiting", T_UPLOAD_WAITING },
		{ "cancel", T_UPLOAD_CANCEL },
		{ "cancelled", T_UPLOAD_CANCELLED },
		{ "broken", T_UPLOAD_BROKEN },
		{ "again", T_UPLOAD_TRY_AGAIN },
		{ "fix", T_UPLOAD_FIX },
		{ "large", T_UPLOAD_BAD_LARGE },
		{ "many", T_UPLOAD_BAD_MANY },
		{ "room", T_UPLOAD_BAD_ROOM },
		{ "kind", T_UPLOAD_BAD_KIND },
	};
	struct cx *cx = h->cx;

	for (size_t i = 0; i < ARRAY_LEN(texts); i++)
		data(h, texts[i].name, core_text(cx->lang, texts[i].text));
	data(h, "kinds", kinds_text(cx->arena, field, false));
	data(h, "unit", cx->lang == LANG_FI ? "t" : "B");
	buf_printf(h->out, " data-most=\"%zu\" data-each=\"%" PRId64 "\" data-all=\"%d\"",
	    most_files(field), most_bytes(field), HTTP_UPLOAD_MAX);
}

/* A browser never fills in files again: the page names those that came, and what was wrong. */
static void
draw_came(struct html *h, const struct form *f, const struct form_field *field)
{
	const struct http_upload *u = f->rq->upload;
	bool any = false;

	for (size_t i = 0; u && i < u->n_files; i++) {
		const struct http_file *file = &u->files[i];

		if (strcmp(file->field, field->name) != 0)
			continue;
		if (!any) {
			buf_puts(h->out, "<div class=\"came\"><p class=\"help\">");
			html_text(h, core_text(h->cx->lang, T_UPLOAD_AGAIN));
			buf_puts(h->out, "</p>\n<ul>\n");
		}
		any = true;
		buf_puts(h->out, "<li><b>");
		html_text(h, file->name);
		buf_puts(h->out, "</b> <span class=\"meta\">");
		html_text(h, upload_size_text(h->cx, file->size));
		buf_puts(h->out, "</span>");
		if (file->wrong) {
			buf_puts(h->out, " <span class=\"error\">");
			html_text(h, file->wrong);
			buf_puts(h->out, "</span>");
		}
		buf_puts(h->out, "</li>\n");
	}
	buf_puts(h->out, any ? "</ul></div>\n" : "");
}

void
form_files_draw(struct html *h, const struct form *f, size_t i, const struct field_error *error)
{
	const struct form_field *field = &f->fields[i];

	draw_came(h, f, field);
	buf_puts(h->out, "<div class=\"files\" data-files");
	words(h, field);
	buf_printf(
	    h->out, ">\n<input id=\"f-%s\" name=\"%s\" type=\"file\"", field->name, field->name);
	buf_puts(h->out, most_files(field) > 1 ? " multiple" : "");
	if (field->kinds) {
		buf_puts(h->out, " accept=\"");
		html_text(h, kinds_text(h->cx->arena, field, true));
		buf_putc(h->out, '"');
	}
	form_described_by(h, f, i, error);
	buf_printf(h->out, ">\n<p class=\"help\" id=\"l-%s\">", field->name);
	html_text(h, limits_text(h->cx, field));
	buf_puts(h->out, "</p>\n</div>\n");
}

/* What the bytes say; a child that cannot tell leaves it unknown. */
static enum file_type
type_of(struct cx *cx, const char *path)
{
	CLEANUP(fd_closep) int fd = open(path, O_RDONLY | O_CLOEXEC);
	char *bytes = arena_alloc(cx->arena, SNIFF_BYTES);
	struct file_facts facts = { 0 };
	ssize_t n = fd < 0 ? -1 : read(fd, bytes, SNIFF_BYTES);

	if (n <= 0 || extract_facts(cx->arena, (struct str) { .p = bytes, .n = (size_t)n }, &facts))
		return FILE_UNKNOWN;
	return facts.type;
}

static const char *
said(struct cx *cx, unsigned text, const char *what)
{
	return core_text_format(
	    cx->arena, cx->lang, text, 1, (struct text_arg[]) { TEXT_ARG(what) });
}

static const char *
wrong_with(struct cx *cx, const struct form_field *field, const struct http_file *file)
{
	enum file_type type;

	if (file->size > most_bytes(field) && !base_broken("file-each"))
		return said(cx, T_UPLOAD_BAD_LARGE, upload_size_text(cx, most_bytes(field)));
	if (!field->kinds)
		return NULL;
	type = type_of(cx, file->path);
	if ((field->kinds & 1u << type) || base_broken("file-kind"))
		return NULL;
	return said(cx, T_UPLOAD_BAD_KIND, kinds_text(cx->arena, field, false));
}

enum err
form_files_check(struct form *f, const struct form_field *field)
{
	struct http_upload *u = f->rq->upload;
	struct cx *cx = f->cx;
	size_t n = 0;
	enum err e = OK;

	if (u && u->too_large)
		return fail_field(
		    cx, field->name, T_UPLOAD_TOO_LARGE, upload_size_text(cx, HTTP_UPLOAD_MAX));
	for (size_t i = 0; u && i < u->n_files; i++) {
		struct http_file *file = &u->files[i];

		if (strcmp(file->field, field->name) != 0)
			continue;
		n++;
		if ((file->wrong = wrong_with(cx, field, file)))
			e = fail_field(cx, field->name, T_ERROR_AS_SAID,
			    arena_printf(cx->arena, "%s: %s", file->name, file->wrong));
	}
	if ((u && u->too_many) || n > most_files(field))
		return fail_field(cx, field->name, T_UPLOAD_TOO_MANY,
		    arena_printf(cx->arena, "%zu", most_files(field)));
	if (field->required && !n)
		return fail_field(cx, field->name, T_ERROR_NEEDED, NULL);
	return e;
}
