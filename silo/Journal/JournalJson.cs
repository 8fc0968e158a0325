using System.Buffers.Text;
using System.Collections.Immutable;
using System.Runtime.CompilerServices;
using System.Text;
using System.Text.Json;
using Network.Grains.Metrics;

namespace Network.Silo.Journal;

/// <summary>
/// The compact JSON of amounts: <c>{"hosts":1,"members":35}</c> for one period of a contribution,
/// <c>[["kunshan","zhangpu","enterprise","private",null,[[0,"members",1]]]]</c> for deltas.
/// </summary>
internal static class JournalJson
{
    private static readonly NamesPool Names = new();

    public static string OfMetrics(ReadOnlyMemory<Amount> amounts) =>
        JsonText.Of(amounts, static (json, all) =>
        {
            json.WriteStartObject();
            foreach (var amount in all.Span)
            {
                json.WriteNumber(amount.Metric, amount.Value);
            }

            json.WriteEndObject();
        });

    /// <summary>Reads what <see cref="OfMetrics"/> wrote. At every start this runs over every
    /// row, so it knows the text's form and leaves anything else to a real JSON reader.</summary>
    [MethodImpl(MethodImplOptions.AggressiveOptimization)]
    public static void ReadMetrics(
        ReadOnlySpan<byte> text, Period period, ImmutableArray<Amount>.Builder into)
    {
        var before = into.Count;
        for (var rest = text; rest.Length > 1 && rest[0] is (byte)'{' or (byte)',';)
        {
            var end = rest[2..].IndexOf("\":"u8);
            if (rest[1] != '"' || end < 0 || rest.Slice(2, end).Contains((byte)'\\')
                || !Utf8Parser.TryParse(rest[(end + 4)..], out long value, out var digits))
            {
                break;
            }

            into.Add(new Amount(period, Names.Of(rest.Slice(2, end)), value));
            rest = rest[(end + 4 + digits)..];
            if (rest is [(byte)'}'])
                return;
        }

        into.Count = before;
        ReadAnyMetrics(text, period, into);
    }

    private static void ReadAnyMetrics(
        ReadOnlySpan<byte> text, Period period, ImmutableArray<Amount>.Builder into)
    {
        var json = new Utf8JsonReader(text);
        json.Read();
        while (json.Read() && json.TokenType == JsonTokenType.PropertyName)
        {
            var metric = json.GetString()!;
            json.Read();
            into.Add(new Amount(period, metric, json.GetInt64()));
        }
    }

    public static string? OfDeltas(ImmutableArray<Delta> deltas) => deltas.IsEmpty
        ? null
        : JsonText.Of(deltas, static (json, all) =>
        {
            json.WriteStartArray();
            for (var i = 0; i < all.Length;)
            {
                i = WritePlace(json, all, i);
            }

            json.WriteEndArray();
        });

    public static ImmutableArray<Delta> ReadDeltas(string? text)
    {
        if (text is null)
        {
            return [];
        }

        var deltas = ImmutableArray.CreateBuilder<Delta>();
        var json = new Utf8JsonReader(Encoding.UTF8.GetBytes(text));
        json.Read();
        while (json.Read() && json.TokenType == JsonTokenType.StartArray)
        {
            var where = new Dimensions(
                NextText(ref json)!, NextText(ref json), NextText(ref json), NextText(ref json),
                NextText(ref json));
            json.Read();
            while (json.Read() && json.TokenType == JsonTokenType.StartArray)
            {
                json.Read();
                var period = new Period(json.GetInt32());
                json.Read();
                var metric = Names.Of(json.ValueSpan);
                json.Read();
                deltas.Add(new Delta(where, new Amount(period, metric, json.GetInt64())));
                json.Read();
            }

            json.Read();
        }

        return deltas.ToImmutable();
    }

    private static int WritePlace(Utf8JsonWriter json, ImmutableArray<Delta> deltas, int i)
    {
        var where = deltas[i].Where;
        json.WriteStartArray();
        json.WriteStringValue(where.City);
        json.WriteStringValue(where.District);
        json.WriteStringValue(where.HostKind);
        json.WriteStringValue(where.Ownership);
        json.WriteStringValue(where.Industry);
        json.WriteStartArray();
        for (; i < deltas.Length && deltas[i].Where == where; i++)
        {
            json.WriteStartArray();
            json.WriteNumberValue(deltas[i].Amount.Period.Code);
            json.WriteStringValue(deltas[i].Amount.Metric);
            json.WriteNumberValue(deltas[i].Amount.Value);
            json.WriteEndArray();
        }

        json.WriteEndArray();
        json.WriteEndArray();
        return i;
    }

    private static string? NextText(ref Utf8JsonReader json)
    {
        json.Read();
        return json.TokenType == JsonTokenType.Null ? null : Names.Of(json.ValueSpan);
    }
}
