namespace Network.Client.Api.Views.Reports;

/// <summary>What a person wrote in a chapter.</summary>
/// <param name="After">Whether it stands after the sentences of the records, instead of in their
/// place.</param>
/// <param name="Changed">Whether figures of the chapter have changed since.</param>
public sealed record WrittenText(string Text, bool After, DateOnly On, bool Changed);
