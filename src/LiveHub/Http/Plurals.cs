namespace LiveHub.Http;

/// <summary>Which form of a sentence goes with a whole number: the rules of the Unicode CLDR, as browsers follow them. A language
/// that is not here has one form for 1 and another for the rest, as English.</summary>
internal static class Plurals
{
    public static string Form(string language, int count)
    {
        var (tens, ones) = (count % 100, count % 10);
        return language switch
        {
            "ja" or "zh" or "ko" or "vi" or "th" or "id" or "ms" or "lo" or "km" or "my" => "other",
            "hi" or "bn" or "fa" or "gu" or "am" or "zu" => count is 0 or 1 ? "one" : "other",
            "fr" or "pt" => count is 0 or 1 ? "one" : Millions(count),
            "es" or "it" or "ca" => count == 1 ? "one" : Millions(count),
            "ru" or "uk" or "be" => East(tens, ones),
            "hr" or "sr" or "bs" => East(tens, ones) is "many" ? "other" : East(tens, ones),
            "pl" => count == 1 ? "one" : East(tens, ones) is "few" ? "few" : "many",
            "cs" or "sk" => count switch { 1 => "one", >= 2 and <= 4 => "few", _ => "other" },
            "sl" => tens switch { 1 => "one", 2 => "two", 3 or 4 => "few", _ => "other" },
            "lt" => tens is >= 11 and <= 19 ? "other" : ones switch { 1 => "one", 0 => "other", _ => "few" },
            "lv" => ones == 0 || tens is >= 11 and <= 19 ? "zero" : ones == 1 ? "one" : "other",
            "ro" => count == 1 ? "one" : count == 0 || tens is >= 1 and <= 19 ? "few" : "other",
            "he" => count switch { 1 => "one", 2 => "two", _ => "other" },
            "ga" => count switch { 1 => "one", 2 => "two", >= 3 and <= 6 => "few", >= 7 and <= 10 => "many", _ => "other" },
            "ar" => count switch
            {
                0 => "zero",
                1 => "one",
                2 => "two",
                _ => tens switch { >= 3 and <= 10 => "few", >= 11 => "many", _ => "other" },
            },
            "is" or "mk" => ones == 1 && tens != 11 ? "one" : "other",
            _ => count == 1 ? "one" : "other",
        };
    }

    private static string East(int tens, int ones) => tens is >= 11 and <= 14 ? "many" : ones switch
    {
        1 => "one",
        >= 2 and <= 4 => "few",
        _ => "many",
    };

    private static string Millions(int count) => count != 0 && count % 1_000_000 == 0 ? "many" : "other";
}
