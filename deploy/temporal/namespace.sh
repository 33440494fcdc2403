#!/bin/sh
# Registers the namespace with a retention that outlives a case's appeal, and the attributes that
# workflows are found by. Safe to run again.
set -eu
retention=720h

until temporal operator cluster health; do sleep 2; done
if temporal operator namespace describe --namespace "$TEMPORAL_NAMESPACE" > /dev/null 2>&1; then
  temporal operator namespace update --namespace "$TEMPORAL_NAMESPACE" --retention "$retention"
else
  temporal operator namespace create --namespace "$TEMPORAL_NAMESPACE" --retention "$retention"
fi
for attribute in Hall Kind; do
  # A namespace takes a moment to be known everywhere; an attribute that exists is no failure.
  until temporal operator search-attribute create --name "$attribute" --type Keyword ||
    temporal operator search-attribute list | grep -qw "$attribute"; do
    sleep 2
  done
done
