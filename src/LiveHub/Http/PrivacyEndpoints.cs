using System.Collections.Immutable;
using LiveHub.Privacy;

namespace LiveHub.Http;

/// <summary>What is kept about people here, with the settings of this very server. Anybody may read it; it says nothing secret: no
/// passwords, and of addresses only the mail server's.</summary>
internal static class PrivacyEndpoints
{
    public static void MapPrivacy(this IEndpointRouteBuilder app) =>
        app.MapGet("/api/privacy", Read)
            .WithSummary("What is kept about people, and where: facts for the privacy page.").Produces<PrivacySheet>();

    private static IResult Read(HttpContext http, LiveHubSettings settings)
    {
        http.Response.Headers.CacheControl = "no-cache";
        return Problems.Json(new PrivacySheet(
            settings.Connections.Postgres is null ? PrivacyStore.Sqlite : PrivacyStore.Postgres,
            settings.Connections.Redis is not null,
            [.. KeptData.All.Select(kind => kind.Code)],
            Text(settings.Organisation), Text(settings.PrivacyContact), settings.Smtp?.Host, settings.Smtp?.Tls, Text(settings.PublicUrl),
            settings.KeepDays));
    }

    private static string? Text(string? setting) => string.IsNullOrWhiteSpace(setting) ? null : setting.Trim();
}

/// <param name="Nodes">Whether several servers share the database, and tell each other by Redis.</param>
/// <param name="Kept">What is kept, as codes.</param>
/// <param name="Organisation">Who runs this server.</param>
/// <param name="Contact">Whom to ask about one's data.</param>
/// <param name="MailHost">By which server messages leave; absent when none do.</param>
/// <param name="KeptDays">After so many days sessions are deleted; absent when nothing is deleted by itself.</param>
public sealed record PrivacySheet(
    PrivacyStore Store, bool Nodes, ImmutableArray<string> Kept, string? Organisation = null, string? Contact = null, string? MailHost = null,
    SmtpTls? MailTls = null, string? PublicUrl = null, int? KeptDays = null);

/// <summary>Where it is kept.</summary>
public enum PrivacyStore
{
    /// <summary>A file on the server itself.</summary>
    Sqlite,

    /// <summary>A database server.</summary>
    Postgres,
}
