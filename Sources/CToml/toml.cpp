#include "CToml.h"

#include <algorithm>
#include <cstring>
#include <string_view>
#include <vector>

// toml++ asserts what some broken texts break ("[[[" at a line's begin), and in a release takes it for true. Here a
// broken assertion is thrown, whatever the build, and is a mistake of the text like any other.
struct ctoml_surprise {};
#undef NDEBUG
#define TOML_ASSERT(expr) (static_cast<bool>(expr) ? void() : throw ctoml_surprise{})
#define TOML_EXCEPTIONS 0
#define TOML_ENABLE_FORMATTERS 0
#include <toml++/toml.h>

namespace {

void tell(const toml::node &node, const ctoml_visitor &visitor);

void tell_contents(const toml::table &table, const ctoml_visitor &visitor) {
  for (const auto &[key, value] : table) {
    visitor.key(visitor.context, key.str().data(), key.length());
    tell(value, visitor);
  }
}

void tell(const toml::node &node, const ctoml_visitor &visitor) {
  switch (node.type()) {
    case toml::node_type::table:
      visitor.open_table(visitor.context);
      tell_contents(*node.as_table(), visitor);
      visitor.close(visitor.context);
      break;
    case toml::node_type::array:
      visitor.open_array(visitor.context);
      for (const auto &value : *node.as_array()) tell(value, visitor);
      visitor.close(visitor.context);
      break;
    case toml::node_type::string: {
      const auto &value = node.as_string()->get();
      visitor.string(visitor.context, value.data(), value.size());
      break;
    }
    case toml::node_type::integer: visitor.integer(visitor.context, node.as_integer()->get()); break;
    case toml::node_type::floating_point: visitor.real(visitor.context, node.as_floating_point()->get()); break;
    case toml::node_type::boolean: visitor.boolean(visitor.context, node.as_boolean()->get()); break;
    default: visitor.moment(visitor.context);
  }
}

bool surprises(std::string_view text) {
  try {
    (void)toml::parse(text);
    return false;
  } catch (const ctoml_surprise &) {
    return true;
  }
}

// The line in which reading a text that surprises breaks off: the first of which this is so when nothing follows it.
size_t surprising_line(std::string_view text) {
  std::vector<size_t> ends;
  for (size_t end = text.find('\n'); end != text.npos; end = text.find('\n', end + 1)) ends.push_back(end + 1);
  const auto last = std::partition_point(
      ends.begin(), ends.end(), [&](size_t end) { return !surprises(text.substr(0, end)); });
  return last - ends.begin() + 1;
}

size_t fail(size_t line, std::string_view description, char *message, size_t size) {
  if (size > 0) {
    const size_t told = std::min(size - 1, description.size());
    std::memcpy(message, description.data(), told);
    message[told] = 0;
  }
  return std::max<size_t>(1, line);
}

}  // namespace

size_t ctoml_read(const char *text, size_t length, ctoml_visitor visitor, char *message, size_t size) {
  const std::string_view bytes(text, length);
  try {
    const auto result = toml::parse(bytes);
    if (!result) return fail(result.error().source().begin.line, result.error().description(), message, size);
    tell_contents(result.table(), visitor);
    return 0;
  } catch (const ctoml_surprise &) {
    return fail(surprising_line(bytes), "no key and no value can be written like this", message, size);
  }
}
