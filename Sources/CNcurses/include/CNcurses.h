#pragma once
// What the program needs of ncurses (wide) and of the system calls around a terminal, in forms that Swift can import:
// no variadic functions, no mutable globals, no macros.
#include <signal.h>
#include <stdbool.h>
#include <stddef.h>
#include <stdint.h>

// A screen, as ncurses keeps it.
typedef struct nc_screen nc_screen;

extern const uint32_t nc_bold, nc_dim, nc_italic, nc_underline, nc_reverse;

// MARK: The terminal's description

// 1 known, 0 unknown or generic, -1 no terminal database.
int nc_lookup(const char *terminal, int out);
void nc_forget(void);
// A string capability of the terminal; NULL when it has none.
const char *nc_string(const char *capability);

// MARK: The screen

// Opens a screen on standard output, in raw mode, with keys from `in`; NULL when that fails.
nc_screen *nc_open(const char *terminal, int in);
void nc_close(nc_screen *screen);
// Gives the terminal back; the next nc_enter takes it again.
void nc_leave(void);
void nc_enter(void);
// Number of colours, 0 for a terminal without. `defaults` tells whether -1 means the terminal's own colours.
int nc_start_color(bool *defaults);
// The number of a pair of colours, taken from the oldest one when there are no more.
int nc_pair(int foreground, int background);
void nc_attributes(uint32_t attributes, int pair);
void nc_write(int row, int column, const wchar_t *text, int count);
void nc_erase(void);
void nc_show_cursor(bool visible);
// Marks the whole screen as lost, so that the next refresh paints it anew.
void nc_repaint(void);
void nc_resize(int height, int width);
// Shows what was written; the cursor is left at (row, column), or anywhere when row is negative.
void nc_refresh(int row, int column);

// MARK: The line

// Rows and columns of the terminal, 0 when it does not tell.
void nc_size(int fd, int *height, int *width);
// The byte that the terminal's Backspace sends, as the line discipline was told; DEL when unknown.
unsigned char nc_erase_byte(int fd);

// MARK: Crashes

// Remembers the modes that the line has now. While guarded, a crash puts them back after writing the farewell, and
// only then goes its way.
void nc_guard_line(void);
void nc_set_farewell(const uint8_t *bytes, size_t count);
void nc_set_guarded(bool guarded);

// MARK: System

const char *nc_codeset(void);
// Columns of a character by the C library, which is what ncurses goes by; -1 for what it cannot show.
int nc_columns(wchar_t scalar);
int nc_signalfd(const sigset_t *signals);
// The number of the next pending signal, 0 when there is none.
int nc_next_signal(int fd);
int nc_eventfd(void);
int nc_memory_file(const char *name);
int nc_pipe(int ends[2]);
char **nc_environment(void);
int nc_exited(int status);
bool nc_stopped(int status);
