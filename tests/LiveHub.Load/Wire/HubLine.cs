using System.Buffers;
using System.Globalization;
using System.Net;
using System.Text;
using System.Text.Json;
using LiveHub.Load.Net;

namespace LiveHub.Load.Wire;

/// <summary>Where the clients of one server connect to, and what they share.</summary>
/// <param name="Host">As the Host header says it.</param>
internal sealed record HubAddress(Loop Loop, IPEndPoint Server, string Host)
{
    public HeardBefore Heard { get; } = new();
}

/// <summary>Hears what a line says.</summary>
internal interface IHubEars
{
    /// <summary>The line is open and both sides speak the same protocol.</summary>
    void LineOpened();

    void LineHeard(HubMessage message);

    void LineEnded(string why);
}

/// <summary>The answer to an invocation.</summary>
/// <param name="result">JSON; empty when the method returned nothing or failed.</param>
/// <param name="error">Why it failed, if it did.</param>
internal delegate void HubAnswer(ReadOnlySpan<byte> result, string? error);

/// <summary>One connection to a SignalR hub, JSON protocol, without negotiation.</summary>
internal sealed class HubLine(HubAddress address, IHubEars ears)
    : WebSocketLine(address.Loop, address.Server, address.Host, "/hub")
{
    private const byte Separator = 0x1E;

    /// <summary>How often a SignalR client tells that it is there.</summary>
    private static readonly TimeSpan PingEvery = TimeSpan.FromSeconds(15);

    private static readonly ArrayBufferWriter<byte> Sheet = new(1024);
    private static readonly Utf8JsonWriter Pen = new(Sheet, new JsonWriterOptions
    {
        Encoder = System.Text.Encodings.Web.JavaScriptEncoder.UnsafeRelaxedJsonEscaping, // As JSON.stringify writes.
    });

    private readonly ByteQueue _half = new();
    private readonly Dictionary<int, HubAnswer> _asked = [];
    private bool _ready;
    private int _asks;

    /// <summary>Messages that the server sent by itself.</summary>
    public int Messages { get; private set; }

    /// <summary>How often the forbidden text was in a record.</summary>
    public int Leaks { get; private set; }

    /// <summary>What must not be in any record; empty when all may be.</summary>
    public byte[] Forbidden { get; init; } = [];

    /// <summary>Calls a method of the hub.</summary>
    public void Invoke(string target, Action<Utf8JsonWriter> arguments, HubAnswer answer)
    {
        var id = ++_asks;
        _asked.Add(id, answer);
        Sheet.ResetWrittenCount();
        Pen.Reset();
        Pen.WriteStartObject();
        Pen.WriteNumber("type", 1);
        Pen.WriteString("invocationId", id.ToString(CultureInfo.InvariantCulture));
        Pen.WriteString("target", target);
        Pen.WriteStartArray("arguments");
        arguments(Pen);
        Pen.WriteEndArray();
        Pen.WriteEndObject();
        Pen.Flush();
        Sheet.Write([Separator]);
        Say(Sheet.WrittenSpan);
    }

    protected override void Upgraded()
    {
        Say("{\"protocol\":\"json\",\"version\":1}\u001e"u8);
        address.Loop.After(PingEvery, Ping);
    }

    protected override void HeardPayload(ReadOnlySpan<byte> payload)
    {
        if (!_half.IsEmpty)
        {
            _half.Append(payload);
            _half.Take(Records(_half.Waiting));
        }
        else
        {
            var taken = Records(payload);
            if (taken < payload.Length)
            {
                _half.Append(payload[taken..]);
            }
        }
    }

    protected override void Ended(string why)
    {
        foreach (var answer in _asked.Values.ToArray())
        {
            answer([], why);
        }

        ears.LineEnded(why);
    }

    private int Records(ReadOnlySpan<byte> bytes)
    {
        var taken = 0;
        while (!IsClosed && bytes[taken..].IndexOf(Separator) is var length and >= 0)
        {
            Record(bytes.Slice(taken, length));
            taken += length + 1;
        }

        return taken;
    }

    private void Record(ReadOnlySpan<byte> record)
    {
        if (!_ready)
        {
            _ready = true;
            if (record.SequenceEqual("{}"u8))
            {
                ears.LineOpened();
            }
            else
            {
                End($"handshake: {Encoding.UTF8.GetString(record)}");
            }

            return;
        }

        if (Forbidden.Length > 0 && record.IndexOf(Forbidden) >= 0)
        {
            Leaks++;
        }

        if (address.Heard.Find(record) is { } known)
        {
            Messages++;
            ears.LineHeard(known);
        }
        else
        {
            Read(HubRecord.Read(record), record);
        }
    }

    private void Read(HubRecord head, ReadOnlySpan<byte> record)
    {
        switch (head.Type)
        {
            case HubRecord.Invocation:
                Messages++;
                var message = HubMessage.Parse(record[head.Target], record[head.Body]);
                if (message is HubMessage.Patched { Own: false } or HubMessage.Tally)
                {
                    address.Heard.Keep(record, message);
                }

                ears.LineHeard(message);
                break;
            case HubRecord.Completion when _asked.Remove(head.Id, out var answer):
                answer(record[head.Body], head.Error);
                break;
            case HubRecord.Close:
                End($"closed by the hub: {head.Error}");
                break;
        }
    }

    private void Ping()
    {
        if (!IsClosed)
        {
            Say("{\"type\":6}\u001e"u8);
            address.Loop.After(PingEvery, Ping);
        }
    }
}
