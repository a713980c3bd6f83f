using System.Text.RegularExpressions;

namespace LiveHub.Tests.Security;

/// <summary>What every answer carries, and what none does.</summary>
internal static partial class Guarded
{
    private static readonly (string Name, string Holds)[] Always =
    [
        ("Content-Security-Policy", "default-src 'none'"), ("Content-Security-Policy", "base-uri 'none'"), ("Content-Security-Policy", "frame-ancestors '"),
        ("X-Content-Type-Options", "nosniff"), ("Referrer-Policy", "no-referrer"), ("Cross-Origin-Opener-Policy", "same-origin"),
        ("Permissions-Policy", "geolocation=()"),
    ];

    private static readonly string[] Never = ["Server", "X-Powered-By", "X-AspNet-Version", "Set-Cookie", "Access-Control-Allow-Origin", "Via"];

    /// <summary>What is wrong with an answer.</summary>
    /// <param name="isPersonal">Whether it is not for everybody: then nobody on the way may keep it.</param>
    public static async Task<IReadOnlyList<string>> Faults(HttpResponseMessage answer, bool isPersonal)
    {
        var text = await answer.Content.ReadAsStringAsync();
        var type = answer.Content.Headers.ContentType;
        List<string> faults =
        [
            .. Always.Where(one => !Header(answer, one.Name).Contains(one.Holds, StringComparison.Ordinal)).Select(one => $"no {one.Name}: {one.Holds}"),
            .. Never.Where(answer.Headers.Contains).Select(name => $"a header {name}"),
        ];
        if (isPersonal && answer.IsSuccessStatusCode && answer.Headers.CacheControl is not ({ NoStore: true } or { Private: true }))
        {
            faults.Add("it may be kept on the way");
        }

        if (text.Length > 0 && answer.IsSuccessStatusCode && (type?.MediaType is null || (type.MediaType.StartsWith("text/", StringComparison.Ordinal) && type.CharSet is null or "")))
        {
            faults.Add($"type without a character set: {type}");
        }

        if (Trace().IsMatch(text))
        {
            faults.Add("a trace of the program in the answer");
        }

        if (!answer.IsSuccessStatusCode && text.Length > 0 && type?.MediaType is not ("application/problem+json" or "text/plain"))
        {
            faults.Add($"an error that is no problem: {type}");
        }

        return faults;
    }

    private static string Header(HttpResponseMessage answer, string name) =>
        answer.Headers.TryGetValues(name, out var values) ? string.Join(';', values) : "";

    [GeneratedRegex(@"(^|\n|\\n)\s+at [A-Z]\w+\.|Exception\b|\.cs:line ")]
    private static partial Regex Trace();
}
