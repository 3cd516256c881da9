import Testing

/// A text that wants to steer the terminal. Its name, not its letters, stands in the tests' report.
struct HostileText: CustomTestStringConvertible {
  let testDescription: String
  let text: String

  static let all = [
    HostileText(
      testDescription: "escapes",
      text:
        "On 3 March 2025 Sergei Lavrov \u{1B}[31mmet\u{1B}[0m Marco Rubio in \u{1B}]0;owned\u{07}Riyadh \u{1B}[2J\u{1B}c."
    ),
    HostileText(
      testDescription: "C1",
      text: "On 3 March 2025 Sergei Lavrov met Marco Rubio \u{9B}31m in Riyadh \u{90}q\u{9C}."),
    HostileText(
      testDescription: "direction",
      text:
        "On 3 March 2025 Sergei Lavrov met Marco Rubio in Riyadh\u{202E}.gnihton dias\u{202C} \u{2066}x\u{2069} \u{200F}."
    ),
    HostileText(
      testDescription: "C0",
      text: "On 3 March 2025 Sergei Lavrov met Marco Rubio in Riyadh\u{8}\u{8}\u{7F}\u{D}.\n\n"
        + "They spoke for two hours about trade between their countries, about grain and about the road that is to be built."
    ),
  ]
}
