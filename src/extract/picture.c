/* SVG and PNG, written anew. */
/* SPDX-License-Identifier: Apache-2.0 */
#include "extract/picture.h"

#include <zlib.h>

#include "extract/frame.h"
#include "text/utf8.h"

enum { DEPTH_MAX = 64, ATTRIBUTES_MAX = 64, NAME_MAX_BYTES = 40 };

static const char *const elements[] = { "svg", "g", "path", "rect", "circle", "ellipse", "line",
	"polyline", "polygon", "defs", "clipPath", "linearGradient", "radialGradient", "stop" };

/* Without these it would look otherwise: it is refused rather than shown wrong. */
static const char *const needed[] = { "style", "text", "image", "use", "pattern", "mask", "filter",
	"symbol", "switch", "foreignObject" };

static const char *const attributes[] = { "viewBox", "id", "d", "x", "y", "x1", "y1", "x2", "y2",
	"cx", "cy", "r", "rx", "ry", "fx", "fy", "width", "height", "points", "transform", "fill",
	"fill-rule", "fill-opacity", "stroke", "stroke-width", "stroke-linecap", "stroke-linejoin",
	"stroke-miterlimit", "stroke-dasharray", "stroke-dashoffset", "stroke-opacity", "opacity",
	"clip-rule", "clip-path", "clipPathUnits", "gradientUnits", "gradientTransform",
	"spreadMethod", "offset", "stop-color", "stop-opacity", "preserveAspectRatio" };

struct attribute {
	const char *name;
	struct str value;
};

struct reader {
	struct arena *a;
	const char *p;
	const char *end;
	struct buf out;
	size_t depth;
	size_t skipped; /* inside how many elements that are left out */
	const char *open[DEPTH_MAX];
	struct attribute attributes[ATTRIBUTES_MAX];
	size_t n_attributes;
	struct picture *picture;
	bool seen_root;
};

static const char *
known(const char *const *list, size_t n, struct str name)
{
	for (size_t i = 0; i < n; i++)
		if (str_eqz(name, list[i]))
			return list[i];
	return NULL;
}

static bool
refuse(struct reader *r, enum picture_refusal why, struct str what)
{
	r->picture->refusal = why;
	r->picture->bytes = what;
	return false;
}

static bool
broken(struct reader *r)
{
	return refuse(r, PICTURE_BROKEN, STR(""));
}

static bool
begins(const struct reader *r, const char *s)
{
	size_t n = strlen(s);

	return (size_t)(r->end - r->p) >= n && memcmp(r->p, s, n) == 0;
}

/* Moves behind the next `s`. */
static bool
pass(struct reader *r, const char *s)
{
	const char *at = memmem(r->p, (size_t)(r->end - r->p), s, strlen(s));

	if (!at)
		return false;
	r->p = at + strlen(s);
	return true;
}

static void
spaces(struct reader *r)
{
	while (r->p < r->end && ascii_space(*r->p))
		r->p++;
}

static struct str
name_of(struct reader *r)
{
	const char *from = r->p;

	while (r->p < r->end && (ascii_digit(*r->p) || strchr("-_:.", *r->p) ||
				    (ascii_lower(*r->p) >= 'a' && ascii_lower(*r->p) <= 'z')))
		r->p++;
	return (struct str) { .p = from, .n = (size_t)(r->p - from) };
}

/* Numbers, names, colours, lists of them, url(#id): nothing that leads out of the file. */
static bool
is_safe(struct str v)
{
	for (size_t i = 0; i < v.n; i++)
		if (!ascii_digit(v.p[i]) && !strchr(" #.,%()+-_\t\r\n", v.p[i]) &&
		    (ascii_lower(v.p[i]) < 'a' || ascii_lower(v.p[i]) > 'z'))
			return false;
	for (size_t i = 0; i + 3 <= v.n; i++)
		if (strncasecmp(v.p + i, "url", 3) == 0)
			return i == 0 && v.n > 6 && memcmp(v.p, "url(#", 5) == 0 &&
			       v.p[v.n - 1] == ')' && memchr(v.p + 5, '(', v.n - 5) == NULL &&
			       memchr(v.p, ')', v.n - 1) == NULL;
	return v.n < PICTURE_BYTES_MAX;
}

static void
set(struct reader *r, const char *name, struct str value)
{
	value = str_trim(value);
	if (!is_safe(value) && !base_broken("svg-clean"))
		return;
	for (size_t i = 0; i < r->n_attributes; i++)
		if (strcmp(r->attributes[i].name, name) == 0) {
			r->attributes[i].value = value;
			return;
		}
	if (r->n_attributes < ATTRIBUTES_MAX)
		r->attributes[r->n_attributes++] = (struct attribute) { name, value };
}

/* What a style attribute says becomes attributes. */
static void
take_style(struct reader *r, struct str style)
{
	struct str declaration;
	struct str name;

	while (str_split(&style, ';', &declaration)) {
		const char *found;

		if (!str_split(&declaration, ':', &name) || !declaration.p)
			continue;
		found = known(attributes, ARRAY_LEN(attributes), str_trim(name));
		if (found)
			set(r, found, declaration);
	}
}

/* One attribute; false when it cannot be read, or cannot be left out. */
static bool
take_attribute(struct reader *r)
{
	struct str name = name_of(r);
	struct str value;
	const char *found;
	const char *close;
	char quote;

	spaces(r);
	if (!name.n || r->p >= r->end || *r->p++ != '=')
		return broken(r);
	spaces(r);
	if (r->p >= r->end || (*r->p != '"' && *r->p != '\''))
		return broken(r);
	quote = *r->p++;
	close = memchr(r->p, quote, (size_t)(r->end - r->p));
	if (!close || memchr(r->p, '<', (size_t)(close - r->p)))
		return broken(r);
	value = (struct str) { .p = r->p, .n = (size_t)(close - r->p) };
	r->p = close + 1;
	if (r->skipped)
		return true;
	if (str_eqz(name, "class"))
		return refuse(r, PICTURE_CANNOT, STR("class"));
	if (str_eqz(name, "style"))
		take_style(r, value);
	found = known(attributes, ARRAY_LEN(attributes), name);
	if (found)
		set(r, found, value);
	return true;
}

/* 12.5 or 12.5px, as a whole number. */
static bool
length_of(struct str v, uint32_t *ret)
{
	uint32_t n = 0;
	size_t i = 0;

	for (; i < v.n && ascii_digit(v.p[i]) && n < 1000000; i++)
		n = n * 10 + (uint32_t)(v.p[i] - '0');
	if (!i || n >= 1000000 || memchr(v.p, '%', v.n))
		return false;
	*ret = MAX(n, 1u);
	return true;
}

static const struct attribute *
attribute(const struct reader *r, const char *name)
{
	for (size_t i = 0; i < r->n_attributes; i++)
		if (strcmp(r->attributes[i].name, name) == 0)
			return &r->attributes[i];
	return NULL;
}

/* The root's size is in its viewBox; one without, or whose cannot be read, is given one. */
static bool
root_size(struct reader *r)
{
	const struct attribute *box = attribute(r, "viewBox");
	const struct attribute *w = attribute(r, "width");
	const struct attribute *h = attribute(r, "height");
	struct picture *p = r->picture;

	if (box) {
		struct str part[4] = { 0 };
		const char *at = box->value.p;
		const char *end = at + box->value.n;

		for (size_t i = 0; i < 4; i++) {
			while (at < end && (ascii_space(*at) || *at == ','))
				at++;
			part[i].p = at;
			while (at < end && !ascii_space(*at) && *at != ',')
				at++;
			part[i].n = (size_t)(at - part[i].p);
		}
		if (length_of(part[2], &p->width) && length_of(part[3], &p->height))
			return true;
	}
	if (!w || !h || !length_of(w->value, &p->width) || !length_of(h->value, &p->height))
		return broken(r);
	set(r, "viewBox", str_of(arena_printf(r->a, "0 0 %u %u", p->width, p->height)));
	return true;
}

static bool
write_element(struct reader *r, const char *name)
{
	bool root = !r->seen_root;

	if (root != (strcmp(name, "svg") == 0))
		return broken(r); /* another root, or one inside another */
	r->seen_root = true;
	buf_printf(&r->out, "<%s", name);
	if (root)
		buf_puts(&r->out, " xmlns=\"http://www.w3.org/2000/svg\"");
	if (root && !root_size(r))
		return false;
	for (size_t i = 0; i < r->n_attributes; i++) {
		const struct attribute *x = &r->attributes[i];

		if (root && (strcmp(x->name, "width") == 0 || strcmp(x->name, "height") == 0))
			continue;
		buf_printf(&r->out, " %s=\"", x->name);
		buf_str(&r->out, x->value);
		buf_putc(&r->out, '"');
	}
	return true;
}

/* All attributes, and the end of the tag; *ret_empty when the element ends with it. */
static bool
take_attributes(struct reader *r, bool *ret_empty)
{
	r->n_attributes = 0;
	for (spaces(r); r->p < r->end && *r->p != '>' && *r->p != '/'; spaces(r))
		if (!take_attribute(r))
			return false;
	*ret_empty = begins(r, "/>");
	r->p += *ret_empty;
	return (r->p < r->end && *r->p++ == '>') || broken(r);
}

static bool
take_element(struct reader *r)
{
	struct str whole = name_of(r);
	const char *name = known(elements, ARRAY_LEN(elements), whole);
	const char *must = known(needed, ARRAY_LEN(needed), whole);
	bool empty = false;

	if (!whole.n || r->depth == DEPTH_MAX)
		return broken(r);
	if (must && !r->skipped && !base_broken("svg-clean"))
		return refuse(r, PICTURE_CANNOT, str_of(must));
	if (!name && !r->seen_root)
		return refuse(r, PICTURE_UNKNOWN, STR(""));
	if (!name || r->skipped)
		r->skipped++;
	if (!take_attributes(r, &empty) || (!r->skipped && !write_element(r, name)))
		return false;
	if (!r->skipped)
		buf_puts(&r->out, empty ? "/>" : ">");
	if (empty)
		r->skipped -= r->skipped > 0;
	else
		r->open[r->depth++] = str_dup(r->a, whole);
	return true;
}

static bool
take_end(struct reader *r)
{
	struct str name = name_of(r);

	spaces(r);
	if (r->p >= r->end || *r->p++ != '>' || !r->depth || !str_eqz(name, r->open[r->depth - 1]))
		return broken(r);
	r->depth--;
	if (r->skipped)
		r->skipped--;
	else
		buf_printf(&r->out, "</%s>", r->open[r->depth]);
	return true;
}

/* What stands between elements: instructions, comments, a document type without a part of its own.
 */
static bool
take_other(struct reader *r)
{
	const char *from = r->p;

	if (begins(r, "<?"))
		return pass(r, "?>") || broken(r);
	if (begins(r, "<!--"))
		return pass(r, "-->") || broken(r);
	if (begins(r, "<![CDATA[") && r->skipped)
		return pass(r, "]]>") || broken(r);
	if (begins(r, "<!DOCTYPE") && !r->seen_root && pass(r, ">"))
		return !memchr(from, '[', (size_t)(r->p - from)) || broken(r);
	return broken(r);
}

static void
clean_svg(struct arena *a, struct str s, struct picture *p)
{
	struct reader *r = arena_alloc(a, sizeof(*r));
	bool good = utf8_valid(s);

	*r = (struct reader) { .a = a, .p = s.p, .end = s.p + s.n, .picture = p };
	buf_init(&r->out, a, PICTURE_BYTES_MAX);
	p->type = FILE_XML;
	if (!good)
		broken(r);
	while (good && r->p < r->end) {
		const char *at = memchr(r->p, '<', (size_t)(r->end - r->p));

		if (!at)
			break;
		r->p = at;
		if (begins(r, "</")) {
			r->p += 2;
			good = take_end(r);
		} else if (begins(r, "<?") || begins(r, "<!")) {
			good = take_other(r);
		} else {
			r->p++;
			good = take_element(r);
		}
	}
	if (p->refusal)
		return;
	if (!r->seen_root || r->depth)
		broken(r);
	else if (buf_over(&r->out))
		refuse(r, PICTURE_LARGE, STR(""));
	else
		p->bytes = buf_get(&r->out);
}

static uint32_t
big_u32(const char *p)
{
	const unsigned char *u = (const unsigned char *)p;

	return (uint32_t)u[0] << 24 | (uint32_t)u[1] << 16 | (uint32_t)u[2] << 8 | u[3];
}

/* PNG (RFC 2083, 3.2): each chunk whole and with its sum; those that show nothing are left out. */
static void
clean_png(struct arena *a, struct str s, struct picture *p)
{
	enum { SIGNATURE = 8, AROUND = 12, IHDR_BYTES = 13 };
	static const char *const kept[] = { "IHDR", "PLTE", "tRNS", "gAMA", "sRGB", "IDAT",
		"IEND" };
	struct buf out;
	bool data = false;
	bool end = false;

	p->type = FILE_PNG;
	p->refusal = PICTURE_BROKEN;
	buf_init(&out, a, PICTURE_BYTES_MAX);
	buf_add(&out, s.p, SIGNATURE);
	for (size_t at = SIGNATURE; !end && at + AROUND <= s.n;) {
		size_t n = big_u32(s.p + at);
		struct str type = { .p = s.p + at + 4, .n = 4 };

		if (n > s.n - at - AROUND ||
		    crc32(0, (const unsigned char *)type.p, (unsigned)n + 4) !=
			big_u32(type.p + 4 + n) ||
		    str_eqz(type, "IHDR") != (at == SIGNATURE))
			return;
		if (at == SIGNATURE) {
			if (n != IHDR_BYTES)
				return;
			p->width = big_u32(type.p + 4);
			p->height = big_u32(type.p + 8);
		}
		data |= str_eqz(type, "IDAT");
		end = str_eqz(type, "IEND");
		if (known(kept, ARRAY_LEN(kept), type))
			buf_add(&out, s.p + at, n + AROUND);
		at += n + AROUND;
	}
	if (!data || !end || !p->width || !p->height)
		return;
	p->refusal = p->width > PICTURE_SIDE_MAX || p->height > PICTURE_SIDE_MAX || buf_over(&out)
			 ? PICTURE_LARGE
			 : PICTURE_FINE;
	if (!p->refusal)
		p->bytes = buf_get(&out);
}

struct picture
picture_clean(struct arena *a, struct str document)
{
	struct picture p = { .type = FILE_UNKNOWN, .bytes = STR("") };

	if (file_sniff(document).type == FILE_PNG)
		clean_png(a, document, &p);
	else if (memmem(document.p, MIN(document.n, (size_t)4096), "<svg", 4))
		clean_svg(a, document, &p);
	else
		p.refusal = PICTURE_UNKNOWN;
	if (p.refusal && p.refusal != PICTURE_CANNOT)
		p.bytes = STR("");
	return p;
}

struct str
picture_write(struct arena *a, const struct picture *p)
{
	unsigned char *out = arena_alloc(a, PICTURE_HEAD + p->bytes.n + 1);

	frame_put_u32(out, (uint32_t)p->type);
	frame_put_u32(out + 4, (uint32_t)p->refusal);
	frame_put_u32(out + 8, p->width);
	frame_put_u32(out + 12, p->height);
	memcpy(out + PICTURE_HEAD, p->bytes.p, p->bytes.n);
	return (struct str) { .p = (char *)out, .n = PICTURE_HEAD + p->bytes.n };
}

enum err
picture_read(struct str s, struct picture *ret_picture)
{
	struct picture p = { 0 };

	if (s.n < PICTURE_HEAD || s.n > PICTURE_HEAD + PICTURE_BYTES_MAX ||
	    frame_u32(s, 4) >= N_PICTURE_REFUSAL)
		return ERR_INVALID;
	p.type = (enum file_type)frame_u32(s, 0);
	p.refusal = (enum picture_refusal)frame_u32(s, 4);
	p.width = frame_u32(s, 8);
	p.height = frame_u32(s, 12);
	p.bytes = (struct str) { .p = s.p + PICTURE_HEAD, .n = s.n - PICTURE_HEAD };
	if (!p.refusal && ((p.type != FILE_PNG && p.type != FILE_XML) || !p.width || !p.height ||
			      !p.bytes.n || (p.type == FILE_XML && !str_starts(p.bytes, "<svg "))))
		return ERR_INVALID;
	if (p.refusal == PICTURE_CANNOT && (!utf8_valid(p.bytes) || p.bytes.n > NAME_MAX_BYTES))
		return ERR_INVALID;
	*ret_picture = p;
	return OK;
}
