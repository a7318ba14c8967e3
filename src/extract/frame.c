/* Frames: reading and writing. */
/* SPDX-License-Identifier: Apache-2.0 */
#include "extract/frame.h"

uint32_t
frame_u32(struct str s, size_t at)
{
	const unsigned char *p = (const unsigned char *)s.p + at;

	assert(at + 4 <= s.n);
	return (uint32_t)p[0] | (uint32_t)p[1] << 8 | (uint32_t)p[2] << 16 | (uint32_t)p[3] << 24;
}

void
frame_put_u32(unsigned char *p, uint32_t v)
{
	for (int i = 0; i < 4; i++)
		p[i] = (unsigned char)(v >> (8 * i));
}

enum err
frame_read(struct str packet, struct frame *ret_frame)
{
	if (packet.n < FRAME_HEAD || packet.n > FRAME_HEAD + FRAME_PAYLOAD_MAX ||
	    frame_u32(packet, 8) != packet.n - FRAME_HEAD)
		return ERR_INVALID;
	ret_frame->kind = frame_u32(packet, 0);
	ret_frame->id = frame_u32(packet, 4);
	ret_frame->payload =
	    (struct str) { .p = packet.p + FRAME_HEAD, .n = packet.n - FRAME_HEAD };
	return OK;
}

size_t
frame_write(const struct frame *f, unsigned char *ret)
{
	assert(f->payload.n <= FRAME_PAYLOAD_MAX);
	frame_put_u32(ret, f->kind);
	frame_put_u32(ret + 4, f->id);
	frame_put_u32(ret + 8, (uint32_t)f->payload.n);
	if (f->payload.n)
		memcpy(ret + FRAME_HEAD, f->payload.p, f->payload.n);
	return FRAME_HEAD + f->payload.n;
}
