#pragma once
// Reading TOML with toml++, which is C++, in a form that Swift can import.
#include <stdbool.h>
#include <stddef.h>
#include <stdint.h>

#ifdef __cplusplus
extern "C" {
#endif

// Who is told what a text holds, in the order of toml++'s tree. Inside a table every value comes after its key.
typedef struct {
  void *context;
  void (*open_table)(void *context);
  void (*open_array)(void *context);
  // The end of the table or array opened last.
  void (*close)(void *context);
  void (*key)(void *context, const char *bytes, size_t length);
  void (*string)(void *context, const char *bytes, size_t length);
  void (*integer)(void *context, int64_t value);
  void (*real)(void *context, double value);
  void (*boolean)(void *context, bool value);
  // A date or a time, of which no more is told.
  void (*moment)(void *context);
} ctoml_visitor;

// Tells the visitor a text's values, the outermost table without its opening and closing. 0 when the text is TOML 1.0;
// otherwise the line of the first mistake, counted from 1, what is wrong in `message` (cut to `size` bytes with its
// closing zero), and nothing told.
size_t ctoml_read(const char *text, size_t length, ctoml_visitor visitor, char *message, size_t size);

#ifdef __cplusplus
}
#endif
