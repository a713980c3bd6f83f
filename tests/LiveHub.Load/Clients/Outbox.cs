using System.Text.Json;
using LiveHub.Load.Net;
using LiveHub.Load.Wire;

namespace LiveHub.Load.Clients;

/// <summary>The commands of one client that are not answered yet. They are sent on whichever line there is, again on
/// the next one, and again when the server asks for that: always with the same id.</summary>
internal sealed class Outbox(Loop loop)
{
    private readonly List<Ask> _waiting = [];
    private HubLine? _line;

    /// <summary>Called when a command was answered.</summary>
    public Action? Changed { get; set; }

    /// <summary>Whether everything is answered.</summary>
    public bool IsEmpty => _waiting.Count == 0;

    /// <summary>Times that the server asked for patience.</summary>
    public int Retries { get; private set; }

    public Ask Send(Action<Utf8JsonWriter> command, long due)
    {
        var ask = new Ask(command, due);
        _waiting.Add(ask);
        Transmit(ask);
        return ask;
    }

    public void Open(HubLine line)
    {
        if (_line == line)
        {
            return; // Said hello again on the same line: what was sent on it will be answered.
        }

        _line = line;
        foreach (var ask in _waiting)
        {
            Transmit(ask);
        }
    }

    public void Close() => _line = null;

    private void Transmit(Ask ask)
    {
        if (_line is { } line && !line.IsClosed)
        {
            ask.SentAt = ask.SentAt == 0 ? Loop.Now : ask.SentAt;
            line.Invoke("send", ask.Write, (result, error) => Answered(ask, line, result, error));
        }
    }

    private void Answered(Ask ask, HubLine line, ReadOnlySpan<byte> result, string? error)
    {
        if (line.IsClosed || ask.IsAnswered)
        {
            return; // It goes again on the next line.
        }

        if (error is not null)
        {
            ask.Refused = $"error: {error}";
            _waiting.Remove(ask);
            return;
        }

        Read(ask, result, out var retry);
        if (retry is { } wait)
        {
            Retries++;
            loop.After(TimeSpan.FromMilliseconds(wait), () =>
            {
                if (line == _line)
                {
                    Transmit(ask);
                }
            });
        }
        else
        {
            _waiting.Remove(ask);
            Changed?.Invoke();
        }
    }

    private static void Read(Ask ask, ReadOnlySpan<byte> result, out int? retry)
    {
        retry = null;
        string? refused = null;
        var reader = new Utf8JsonReader(result);
        reader.Read();
        while (reader.Read() && reader.TokenType == JsonTokenType.PropertyName)
        {
            var name = reader.ValueSpan;
            reader.Read();
            if (name.SequenceEqual("version"u8))
            {
                (ask.Version, ask.AckedAt) = (reader.GetInt32(), Loop.Now);
            }
            else if (name.SequenceEqual("made"u8))
            {
                ask.Made = reader.GetString();
            }
            else if (name.SequenceEqual("retryAfterMs"u8))
            {
                retry = reader.GetInt32();
            }
            else
            {
                refused = JsonElement.ParseValue(ref reader).GetProperty("code").GetString();
            }
        }

        ask.Refused = retry is null ? refused : null;
        if (retry is null && refused is null && !ask.IsAcked)
        {
            ask.AckedAt = Loop.Now; // All was so already: nothing was stored.
        }
    }
}
