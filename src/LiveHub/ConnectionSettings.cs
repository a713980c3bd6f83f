using System.ComponentModel;
using Npgsql;
using StackExchange.Redis;

namespace LiveHub;

/// <summary>The settings under ConnectionStrings: where the databases are.</summary>
public sealed record ConnectionSettings
{
    [Description("The PostgreSQL database, as in Host=db;Database=livehub;Username=livehub;Password=... Absent: SQLite in the "
        + "data directory.")]
    public string? Postgres { get; init; }

    [Description("The Redis through which several nodes on one database hear each other at once, as in redis:6379. Absent: one "
        + "node.")]
    public string? Redis { get; init; }

    /// <summary>Reads and checks them.</summary>
    /// <exception cref="StartRefused">One is unknown or impossible; the message names it, without what it says.</exception>
    public static ConnectionSettings From(IConfiguration configuration)
    {
        var section = configuration.GetSection("ConnectionStrings");
        var known = typeof(ConnectionSettings).GetProperties().Select(p => p.Name).ToHashSet(StringComparer.OrdinalIgnoreCase);
        if (section.GetChildren().FirstOrDefault(child => !known.Contains(child.Key)) is { } unknown)
        {
            throw new StartRefused($"The setting ConnectionStrings:{unknown.Key} is not known. docs/SETTINGS.md lists the ones that are.");
        }

        var settings = section.Get<ConnectionSettings>() ?? new();
        settings = new() { Postgres = OrNull(settings.Postgres), Redis = OrNull(settings.Redis) };
        Check("Postgres", settings.Postgres, text => new NpgsqlConnectionStringBuilder(text).Host is { Length: > 0 });
        Check("Redis", settings.Redis, text => ConfigurationOptions.Parse(text).EndPoints.Count > 0);
        return settings is { Redis: not null, Postgres: null }
            ? throw new StartRefused("The setting ConnectionStrings:Redis is set, and ConnectionStrings:Postgres is not. Redis "
                + "connects nodes, and only PostgreSQL can be shared by several. Set both, or neither.")
            : settings;
    }

    private static string? OrNull(string? text) => string.IsNullOrWhiteSpace(text) ? null : text;

    private static void Check(string name, string? text, Func<string, bool> isPossible)
    {
        try
        {
            if (text is null || isPossible(text))
            {
                return;
            }
        }
        catch (Exception e) when (e is ArgumentException or FormatException)
        {
            // Said below, without the text: it may hold a password.
        }

        throw new StartRefused($"The setting ConnectionStrings:{name} cannot be understood. docs/SETTINGS.md shows one.");
    }
}
