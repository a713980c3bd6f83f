using System.ComponentModel;
using System.Reflection;
using System.Text;

namespace LiveHub.Tests;

/// <summary>Writes docs/SETTINGS.md from the settings' own descriptions.</summary>
public static class SettingsWriter
{
    public static string Write()
    {
        var text = new StringBuilder("""
            # Settings

            In `appsettings.json`, or in the environment with two underscores for the colon, as in `LiveHub__PublicUrl`.
            An unknown or impossible setting stops the start with a sentence that names it. (Written by `./dev contract`.)

            | setting | default | what it does |
            |---|---|---|
            | `Urls` (environment: `ASPNETCORE_URLS`) | `http://*:5080` | Where the program listens; with LiveHub:Certificate `https://*:5443;http://*:5080`. |

            """);
        Write(text, "ConnectionStrings", new ConnectionSettings());
        Write(text, "LiveHub", new LiveHubSettings());
        Write(text, "LiveHub:Smtp", new SmtpSettings());
        return text.ToString();
    }

    private static void Write(StringBuilder text, string section, object defaults)
    {
        foreach (var setting in defaults.GetType().GetProperties().Where(one => one.PropertyType != typeof(ConnectionSettings) && one.PropertyType != typeof(SmtpSettings)))
        {
            var description = setting.GetCustomAttribute<DescriptionAttribute>();
            Assert.True(description is not null, $"{setting.Name} has no description");
            var value = setting.GetValue(defaults) is { } known ? $"`{known}`" : "absent";
            text.Append($"| `{section}:{setting.Name}` | {value} | {description.Description} |\n");
        }
    }
}
